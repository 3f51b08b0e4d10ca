import ArgumentParser
import Diagnostics
import Figures
import Incremental
import Pipeline

// What other rooms call by these words can be said on the command line too.
extension DiagnosticFormat: ExpressibleByArgument {}
extension Publication.Way: ExpressibleByArgument {}
extension CubeMark: ExpressibleByArgument {}
extension FigureTheme: ExpressibleByArgument {}

extension Shard: ExpressibleByArgument {
  /// Reads `K/N`.
  public init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
    self.init(number: number, count: count)
  }
}
