import Analysis
import CaseModel
import Markup

extension Fragment {
  /// A link to an excerpt on the report itself, written without a string in between.
  static func write(excerpt id: ExcerptID, to tag: inout AttributeWriter) {
    tag.text("href", "#e-", id.source, "_", id.anchor)
  }
}
