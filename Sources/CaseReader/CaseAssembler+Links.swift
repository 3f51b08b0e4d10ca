import CaseModel

extension CaseAssembler {
  /// Headings get their ids once every excerpt is known, and links are led to them.
  func leadLinks(_ raw: inout RawCase) {
    var places = LinkPlaces()
    for index in raw.narratives.indices {
      let narrative = raw.narratives[index]
      raw.narratives[index].text.blocks = HeadingIDs.assigned(narrative.text.blocks)
      places.add(
        page: ContentPath.page(of: narrative.path) ?? "", blocks: raw.narratives[index].text.blocks,
        anchors: Set(narrative.text.places.keys))
    }
    raw.fields.sections = raw.fields.sections.withHeadings()
    for section in raw.fields.sections {
      places.add(page: "cases/\(id)/\(section.id).html", blocks: section.body)
    }
    places.resolve(raw.links, reporter: reporter)
    for index in raw.fields.sections.indices {
      raw.fields.sections[index].body = places.rewritten(raw.fields.sections[index].body)
    }
    for index in raw.narratives.indices {
      raw.narratives[index].text.blocks = places.rewritten(raw.narratives[index].text.blocks)
    }
    raw.fields.summary = places.rewritten(raw.fields.summary)
    for index in raw.fields.findings.indices {
      raw.fields.findings[index].because = places.rewritten(raw.fields.findings[index].because)
    }
  }
}
