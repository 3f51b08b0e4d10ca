import CaseModel
import CaseReader
import Diagnostics
import Testing

@Suite struct DemonstrationTests {
  @Test func theDemonstrationCorpusHasNoFaults() throws {
    let files = try DiskFolder.files(in: DiskFolder.repository.appending(path: "content"))
    let read = Sample.read(MemoryFolder(files: files))
    #expect(read.diagnostics == [], "\(DiagnosticFormat.human.text(read.diagnostics, toolVersion: ""))")
    #expect(Set(read.value.cases.map(\.id)).isSuperset(of: ["lanarkshire", "social-contract"]))
    #expect(read.value.cases.allSatisfy { !$0.codings.isEmpty && !$0.excerpts.isEmpty })
  }
}
