import Testing

@testable import Site

/// Names of licences as people write them.
@Suite struct LicenseTests {
  @Test(arguments: [
    ("CC-BY-4.0", "licenses/by/4.0/"), ("CC BY 4.0", "licenses/by/4.0/"), ("cc by-nc-sa 4.0", "licenses/by-nc-sa/4.0/"),
    ("CC BY-SA 4.0 International", "licenses/by-sa/4.0/"), ("CC-BY-3.0-SE", "licenses/by/3.0/se/"),
    ("CC0-1.0", "publicdomain/zero/1.0/"), ("CC0", "publicdomain/zero/1.0/"),
    ("CC0 1.0 Universal", "publicdomain/zero/1.0/"),
    ("Creative Commons Attribution 4.0 International", "licenses/by/4.0/"),
    ("Attribution-NonCommercial-ShareAlike 4.0 International (CC BY-NC-SA 4.0)", "licenses/by-nc-sa/4.0/"),
    ("CC Nimeä 4.0", "licenses/by/4.0/"), ("Navngivelse-IkkeKommersiel 4.0 International", "licenses/by-nc/4.0/"),
    ("CC BY-ND-NC 4.0", "licenses/by-nc-nd/4.0/"), ("CC-BY-ND-NC-1.0", "licenses/by-nd-nc/1.0/"),
    ("CC\u{2011}BY\u{2011}4.0", "licenses/by/4.0/"), ("CC BY 4.0.", "licenses/by/4.0/"),
    ("http://creativecommons.org/licenses/by/4.0/", "licenses/by/4.0/"),
  ]) func thoseOfCreativeCommonsLeadToTheirText(_ license: String, _ path: String) {
    #expect(LicenseText.address(license) == "https://creativecommons.org/" + path)
  }

  @Test(arguments: [
    "CC BY", "CC-PDDC", "CC0-2.0", "MIT", "All rights reserved", "CC BY 4.0 for texts, else reserved", "",
    "CC BY-SA-ND 4.0", "Attribution", "Attribution required", "CC BY 4.0 DK",
    "not creativecommons.org/licenses/by/4.0/",
  ])
  func othersLeadNowhere(_ license: String) { #expect(LicenseText.address(license) == nil) }

  /// What stands at the foot of a page is said of what the page shows.
  @Test func pagesOfACaseBearItsLicence() async throws {
    let site = TestSite([
      "site.yml": "title: Test site\nlanguage: en\nlicense: CC-BY-4.0\n",
      "cases/home/case.yml": "title: Home\nstatus: published\nlicense: CC-BY-NC-4.0\n",
      "cases/home/narratives/a.md": narrative("Words."),
      "cases/away/case.yml": "title: Away\nstatus: published\n",
    ])
    for (path, page) in try await site.files() where path.hasSuffix(".html") && !path.contains("/embed/") {
      let named = Set(page.matches(of: /rel="license">([^<]*)</).map { String($0.1) })
      #expect(named.isSubset(of: [path.hasPrefix("cases/home/") ? "CC-BY-NC-4.0" : "CC-BY-4.0"]), "\(path): \(named)")
    }
    let alone = site.with("site.yml", "title: Test site\nlanguage: en\n")
    #expect(try #require(try await alone.files()["cases/home/a.html"]).contains("rel=\"license\">CC-BY-NC-4.0<"))
  }
}
