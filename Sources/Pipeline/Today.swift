import Disk
package import CaseModel

/// The day a build happens on, in UTC. It decides embargoes and nothing else.
package enum Today {
  /// `SOURCE_DATE_EPOCH`, else the clock; `nil` when that lies outside the years 1 to 9999.
  package static var date: PartialDate? {
    let seconds = System.environment("SOURCE_DATE_EPOCH").flatMap { Int($0) } ?? System.clock()
    return date(secondsSince1970: seconds)
  }

  /// The day that holds a moment; `nil` outside the years 1 to 9999. It follows the civil-from-days algorithm (Hinnant, 2014).
  package static func date(secondsSince1970 seconds: Int) -> PartialDate? {
    let days = (seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return PartialDate(year: year, month: month, day: day)
  }
}
