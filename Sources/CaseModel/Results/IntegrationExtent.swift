/// How much of what is spoken of one type of integration is in place, whatever threshold its state is told by.
///
/// All and nothing are not told apart from most and little: what is not spoken of may be there or missing.
package enum IntegrationExtent: String, Sendable, CaseIterable {
  /// Less than half of the covered indicators.
  case less
  /// Half of them.
  case half
  /// More than half of them.
  case more
}
