import CaseModel
import Foundation
import Outputs
import Packing
import SchemaChecking
import Testing

/// What programs are promised about the files that are made for them.
@Suite struct DataContractTests {
  private static let schemas = [
    ("case.json", "data/case.schema.json"), ("cases.json", "data/cases.schema.json"),
    ("codebook.json", "data/codebook.schema.json"), ("index.json", "data/index.schema.json"),
  ]

  private static func faults(_ files: [String: String]) throws -> (checked: Int, faults: [String]) {
    var (checked, faults) = (0, [String]())
    for (name, path) in schemas {
      let schema = try SchemaCheck(#require(files[path]))
      for (path, text) in files where path.hasSuffix("/" + name) {
        checked += 1
        faults += try schema.faults(of: JSONValue(text)).map { "\(path): \($0)" }
      }
    }
    return (checked, faults)
  }

  @Test func everyFileOfTheDemonstrationFollowsItsSchema() async throws {
    let (checked, faults) = try await Self.faults(Pages(Demonstration.build()).texts)
    #expect(checked == 5 + 3)
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }

  @Test func everyFileOfRandomCasesFollowsItsSchema() async throws {
    for seed in UInt64(1)...24 {
      var site = TestSite()
      site.texts = RandomCorpus(seed: seed).files(.coded(seed: seed, voicesPerCell: 8))
      let faults = try await Self.faults(site.files()).faults
      #expect(faults.isEmpty, "seed \(seed): \(faults.prefix(5))")
    }
  }

  /// The check would say nothing if it let everything through.
  @Test func aFileThatBreaksItsSchemaIsFound() async throws {
    let files = try await TestSite().files()
    let schema = try SchemaCheck(#require(files["data/case.schema.json"]))
    let text = try #require(files["cases/home/case.json"])
    for (from, to) in [
      ("\"caseloom/case/2\"", "\"caseloom/case/3\""), ("\"undetermined\"", "\"undecided\""),
      ("\"agreement-rare\":0", "\"agreement-rare\":-1"), ("\"title\"", "\"titel\""), ("\"silent\"", "7"),
    ] {
      #expect(text.contains(from), "\(from)")
      #expect(try !schema.faults(of: JSONValue(text.replacing(from, with: to))).isEmpty, "\(from)")
    }
  }

  @Test func theIndexListsEveryOtherFileAsItIs() async throws {
    let built = try await TestSite([
      "cases/home/narratives/nurse.md": narrative("We ask [what they need]{#n1 .mode-consumer frame=actual}.")
    ]).build().value
    let text = try #require(
      built.first { $0.path == "data/index.json" }.map { String(decoding: $0.madeBytes, as: UTF8.self) })
    let rows = try #require(JSONValue(text)["files"]?.items)
    let listed = Dictionary(rows.map { ($0["path"]?.text ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    let others = built.filter { !["data/index.json", "sitemap.xml"].contains($0.path) }
    #expect(Set(listed.keys) == Set(others.map(\.path)))
    for file in others {
      let row = try #require(listed[file.path])
      #expect(row["size"]?.number == Double(file.madeBytes.count), "\(file.path)")
      #expect(row["hash"]?.text == Fingerprint(file.madeBytes).digits, "\(file.path)")
      #expect(row["type"]?.text != "application/octet-stream", "\(file.path)")
    }
    #expect(listed["cases/home/case.json"]?["schema"]?.text == "data/case.schema.json")
    #expect(listed["cases/home/index.html"]?["schema"] == nil)
  }

  @Test func theCodebookHoldsTheSitesOwnCodes() async throws {
    let files = try await TestSite([
      "codebook.yml": "codes: [{id: own-code, label: \"own, code\", definition: The site's own.}]\n"
    ]).files()
    let codes = try #require(try files["data/codebook.json"].map(JSONValue.init)?["codes"]?.items)
    #expect(codes.count == Codebook.builtIn.codes.count + 1)
    #expect(codes.last?["lens"]?.text == "own" && codes.last?["parent"] == .null)
    let terms = try JSONValue(#require(files["data/codebook.jsonld"]))["hasDefinedTerm"]?.items
    #expect(terms?.count == codes.count && terms?.last?["termCode"]?.text == "own-code")
    for term in terms ?? [] {
      let address = try #require(term["@id"]?.text)
      #expect(address.hasPrefix("../") && files[String(address.dropFirst(3))] != nil, "\(address)")
    }
    let lines = try #require(files["data/codebook.csv"]?.split(separator: "\r\n"))
    #expect(lines.first == "id,label,family,lens,parent,definition,hint,source")
    #expect(lines.last == "own-code,\"own, code\",own,own,,The site's own.,,")
  }

  @Test func theDescriptionOfATableNamesItsColumnsInOrder() async throws {
    let files = try await TestSite().files()
    let own = try JSONValue(#require(files["cases/home/codings.csv-metadata.json"]))
    #expect(own["url"]?.text == "codings.csv")
    let columns = own["tableSchema"]?["columns"]?.items ?? []
    let names = columns.compactMap { $0["name"]?.text }.joined(separator: ",")
    #expect(files["data/codings.csv"]?.hasPrefix(names + "\r\n") == true)
    #expect(columns.allSatisfy { $0["dc:description"]?.text?.isEmpty == false })
  }
}
