import Foundation
import Testing

@testable import CaseReader

/// Drawings that only draw are told from all others.
@Suite struct StillPictureTests {
  private static func isStill(_ text: String) -> Bool { StillPicture.isStill(Array(text.utf8)) }
  private static func drawing(_ inner: String, _ attributes: String = "") -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"\(attributes)>\(inner)</svg>"
  }

  @Test(arguments: [
    "", "<path d=\"M0 0L9 9\"/>", "<g fill='none'><circle cx=\"4\" cy=\"4\" r=\"2\"/></g>",
    "<text x=\"1\">å &amp; ö</text>",
    "<defs><linearGradient id=\"a\"><stop offset=\"0\"/></linearGradient></defs><rect fill=\"url(#a)\" width=\"9\"/>",
    "<title>on top</title>",
  ]) func shapesAndWordsAreStill(_ inner: String) {
    #expect(Self.isStill(Self.drawing(inner)))
    #expect(Self.isStill("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Self.drawing(inner)))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<SCRIPT/>", "<svg:script xmlns:svg=\"http://www.w3.org/2000/svg\"/>",
    "<a href=\"https://example.org\"><path/></a>", "<image href=\"x.png\"/>", "<use href=\"other.svg#a\"/>",
    "<foreignObject><p/></foreignObject>", "<style>@import 'x';</style>", "<animate attributeName=\"href\"/>", "<set/>",
    "<path onload=\"x()\"/>", "<path style=\"fill:url(x)\"/>", "<path fill=\"url(https://example.org/a)\"/>",
    "<path fill=\"URL(x)\"/>", "<path fill=\"url(&#104;ttp:)\"/>", "<path fill=\"u\\72l(x)\"/>",
    "<path xlink:href=\"#a\"/>",
    "<path xml:base=\"x\"/>", "<!-- a --><path/>", "<![CDATA[<script/>]]>", "<?xml-stylesheet href=\"x\"?>",
    "<path d=\"a\"x=\"b\" y/>",
    "<path d=a/>", "<path d=\"<script>\"/>", "<iframe/>", "<path\u{301} onload=\"x()\"/>", "<path",
  ]) func everythingElseIsNot(_ inner: String) { #expect(!Self.isStill(Self.drawing(inner))) }

  @Test(arguments: [
    "", "words", "<html></html>", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", "<svg onload=\"x()\"/>",
    "<svg xmlns=\"http://www.w3.org/1999/xhtml\"/>", "<?xml version=\"1.0\" encoding=\"utf-7\"?><svg/>", "\u{1B}<svg/>",
  ]) func neitherAreOtherDocuments(_ text: String) { #expect(!Self.isStill(text)) }

  @Test func theManualsFiguresAreStill() throws {
    let folder = DiskFolder.repository.appending(path: "docs/figures")
    let files = try DiskFolder.files(in: folder)
    #expect(files.count > 10)
    for (path, bytes) in files { #expect(StillPicture.isStill(bytes), "\(path)") }
  }
}
