package import Outputs
package import Disk
import Site

/// Writes a picture to a file, whole or not at all.
package enum PictureFile {
  /// The program that turns SVG into PNG and PDF.
  private static let converter = "rsvg-convert"

  /// Endings of names, in small letters, that a picture is made for.
  package static let endings = [".svg", ".png", ".pdf"]

  /// Writes an SVG document, or the PNG or PDF made of it when the path ends in `.png` or `.pdf`.
  ///
  /// - Throws: A `FileFault` when the file cannot be written, or when a PNG or PDF is asked for and the program that
  ///   makes it is not installed.
  package static func write(_ svg: [UInt8], to path: String) throws(FileFault) {
    guard let format = ["png", "pdf"].first(where: { path.lowercased().hasSuffix("." + $0) }) else {
      return try System.replace(path, with: svg)
    }
    let fresh = Paths.join(Paths.parent(of: path) ?? ".", ".caseloom-\(Paths.name(of: path))")
    let source = fresh + ".svg"
    try System.write(svg, to: source)
    defer { try? System.remove(source) }
    try convert(source, to: fresh, format: format, for: path)
    try System.move(fresh, to: path)
  }

  /// Writes a made file below a folder, which is made when it is not there.
  package static func write(_ file: OutputFile, below folder: String) throws(FileFault) {
    guard case .bytes(let bytes) = file.contents else { return }
    let path = Paths.join(Paths.trimmed(folder), file.path)
    try System.makeFolders(Paths.parent(of: path) ?? ".")
    try write(bytes, to: path)
  }

  /// Whether there is a program that makes PNG.
  static var canConvert: Bool { Program.run(converter, ["--version"], isQuiet: true) == .exited(0) }

  /// Makes a PNG of an SVG document, so many pixels wide.
  static func convert(_ svg: [UInt8], to path: String, width: Int) throws(FileFault) {
    let source = path + ".svg"
    try System.write(svg, to: source)
    defer { try? System.remove(source) }
    guard Program.run(converter, ["--width", String(width), "--output", path, source]) == .exited(0) else {
      try? System.remove(path)
      throw FileFault("make", path, reason: "\(converter) failed")
    }
  }

  private static func convert(_ source: String, to target: String, format: String, for path: String) throws(FileFault) {
    switch Program.run(converter, ["--format", format, "--output", target, source]) {
    case .exited(0): return
    case .exited(let code):
      try? System.remove(target)
      throw FileFault("make", path, reason: "\(converter) ended with exit code \(code)")
    case .missing:
      throw FileFault(
        "make", path,
        reason: "\(converter) is not installed. Install it (on Debian and Ubuntu: apt install librsvg2-bin), or write "
          + "an .svg file instead")
    }
  }
}
