import CaseModel
import LensKit
import Testing

/// Excerpts that several lenses use. (Model §2.14)
@Suite struct OverlapTests {
  @Test func excerptsOfTwoLensesOrMore() {
    let text = """
      b#e1 st-information
      b#e1 os-assets
      b#e1 barrier-it-mismatch coder=c2
      b#e1 barrier-it-mismatch coder=c3
      b#e1 mode-none
      a#e10 co-flexible
      a#e10 obstacle-time
      a#e2 co-flexible
      a#e2 timing-late
      a#e3 mode-none
      a#e3 obstacle-time
      a#e4 mode-none
      a#e4 our-own-code
      """
    let overlaps = CodedCase(Case(text)).overlaps()
    #expect(overlaps.map(\.excerpt.description) == ["a#e2", "a#e10", "b#e1"])
    #expect(overlaps[0].uses.map(\.lens) == ["involvement", "coordination"])
    #expect(overlaps[2].uses.map(\.lens) == ["involvement", "integration", "opportunity"])
    #expect(overlaps[2].uses[2].codes == ["barrier-it-mismatch", "os-assets"])
  }

  @Test func onlyWhatMayBeNamed() {
    let text = """
      hidden#e1 mode-none
      hidden#e1 st-teams
      a#e1 mode-none
      a#e2 st-teams unnamed
      a#e2 mode-none unnamed
      """
    #expect(CodedCase(Case(text) { $0.smallestCell = 1 }).overlaps().isEmpty)
  }
}
