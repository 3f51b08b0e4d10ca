package import CaseModel
import Disk

/// When a build happens. It decides embargoes and nothing else.
package enum Today {
  /// What `SOURCE_DATE_EPOCH` says cannot be read. A build must not fall back on the clock: an embargo may hang on it.
  package struct Fault: Error, CustomStringConvertible {
    /// What the variable holds.
    package let value: String

    /// What is wrong, and what is expected.
    package var description: String {
      "SOURCE_DATE_EPOCH is '\(value)', and takes a whole number: seconds since the beginning of 1970, within the years 1 to 9999"
    }
  }

  /// Seconds of the years 1 to 9999.
  private static let range = -62_135_596_800...253_402_300_799

  /// `SOURCE_DATE_EPOCH`, else the clock.
  package static func now() throws(Fault) -> Moment {
    guard let value = System.environment("SOURCE_DATE_EPOCH") else { return Moment(seconds: System.clock()) }
    guard let moment = moment(value) else { throw Fault(value: value) }
    return moment
  }

  /// The moment a text of digits names; `nil` for anything else.
  package static func moment(_ text: String) -> Moment? {
    guard let seconds = Int(text), range.contains(seconds), !text.hasPrefix("+") else { return nil }
    return Moment(seconds: seconds)
  }
}
