/// A fault of the machine, of which no content is guilty: a full disk, a missing permission, a port that is taken. Its
/// description is what a person is told.
package protocol MachineFault: Error, CustomStringConvertible {
  /// The signal by which a person or the system asked the program to end; `nil` for every other fault.
  var signal: Int32? { get }
}

extension MachineFault {
  /// No signal.
  package var signal: Int32? { nil }
}
