import Analysis
import CaseModel
import CaseReader
import Figures
import Pipeline
import Site

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Times how long figures take to draw: `figure-bench CONTENT`.
@main
enum FigureBench {
  static func main() throws {
    let folder = try DiskFolder(CommandLine.arguments.dropFirst().first ?? "content")
    let corpus = CorpusReader.read(folder, terms: PublicationTerms(now: try Today.now())).value
    let analyses = corpus.cases.map { CaseAnalysis($0) }
    let all = median { analyses.reduce(0) { $0 + bytes(of: $1.figures(codebook: corpus.codebook)) } }
    print(
      "all figures of \(analyses.count) cases, drawn and written: \(milliseconds(all.seconds)) ms (\(all.bytes) bytes)")
    let cubes = median { (0..<1000).reduce(0) { $0 + cube($1).standalone(pageLink: "../index.html").bytes.count } }
    print("1000 cubes, drawn and written: \(milliseconds(cubes.seconds)) ms (\(cubes.bytes) bytes)")
    for (name, seconds) in byKind(analyses.flatMap { $0.figures(codebook: corpus.codebook) }) {
      print("  \(name): \(milliseconds(seconds)) ms")
    }
  }

  /// What a site writes of figures: both layouts on the page, and the file.
  private static func bytes(of figures: [Figure]) -> Int {
    figures.reduce(0) { sum, figure in
      sum + FigureLayout.allCases.reduce(0) { $0 + figure.inline(layout: $1).bytes.count }
        + figure.standalone(pageLink: "../index.html").bytes.count
    }
  }

  private static func cube(_ number: Int) -> Figure {
    func reading(_ rank: Int) -> AxisReading { AxisReading(status: .sufficient, interval: rank...rank) }
    func readings(_ seed: Int) -> AxisReadings {
      AxisReadings(
        mode: reading(1 + seed % 3), aim: reading(1 + seed / 3 % 3), stance: reading(1 + seed / 9 % 4))
    }
    return PowerDynamicsCube(
      mark: number % 2 == 0 ? .one : .two, subject: "Case \(number)", intended: readings(number * 7),
      actual: readings(number * 5), intendedAnchor: "c-i", actualAnchor: "c-a"
    ).figure
  }

  /// Time to write each kind of figure, drawing left out, the slowest first.
  private static func byKind(_ figures: [Figure]) -> [(String, Double)] {
    let names = Set(figures.map(\.name)).sorted()
    return names.map { name in (name, median { bytes(of: figures.filter { $0.name == name }) }.seconds) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  private static func median(_ work: () -> Int) -> (seconds: Double, bytes: Int) {
    var bytes = 0
    let times = (0..<11).map { _ in
      let start = processorTime()
      bytes = work()
      return processorTime() - start
    }
    return (times.sorted()[times.count / 2], bytes)
  }

  /// Seconds of processor time this process has used.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func milliseconds(_ seconds: Double) -> Double { (seconds * 10_000).rounded() / 10 }
}
