import ArgumentParser

/// Slips of the hand on the command line that a parser of arguments cannot name.
enum CommandSlips {
  /// Refuses a first word that is no command, by what may have been meant.
  ///
  /// - Parameter arguments: The words after the program's name.
  static func check(_ arguments: ArraySlice<String>, among commands: [any ParsableCommand.Type]) throws {
    try checkNames(arguments)
    guard let word = arguments.first, !word.hasPrefix("-") else { return }
    let names = commands.map { $0._commandName } + ["help"]
    guard !names.contains(word) else { return }
    if word == "version" { throw ValidationError("There is no command 'version'. Did you mean '--version'?") }
    throw ValidationError("There is no command '\(word)'. \(Suggestion.words(for: word, among: names))")
  }
}

extension CommandSlips {
  private static let takingNames = ["--content", "--templates", "--output", "-o", "--trace", "--map", "--documents"]

  /// Refuses empty names of files and folders, which would be read as the root of the disk, and `-` where a command does
  /// not write one file: it would be a name like any other.
  private static func checkNames(_ arguments: ArraySlice<String>) throws {
    let writesOne = ["export", "figure"].contains(arguments.first)
    for (option, name) in names(in: arguments) {
      if name.isEmpty { throw emptyName(of: option) }
      if name == "-", !(writesOne && ["--output", "-o"].contains(option)) { throw noStream(option) }
    }
  }

  /// Options that take names, each with what is given: `--output site` and `--output=site`.
  private static func names(in arguments: ArraySlice<String>) -> [(option: String, name: String)] {
    let apart = zip(arguments, arguments.dropFirst()).filter { takingNames.contains($0.0) }
    let joined = arguments.compactMap { word in
      takingNames.first { word.hasPrefix($0 + "=") }.map { ($0, String(word.dropFirst($0.count + 1))) }
    }
    return apart.map { ($0, $1) } + joined
  }

  private static func noStream(_ option: String) -> ValidationError {
    ValidationError(
      "\(option) takes the name of a file or folder here, and '-' is none. For one of that name write './-'.")
  }

  private static func emptyName(of option: String) -> ValidationError {
    ValidationError(
      "\(option) takes the name of a file or folder, and was given none, as when a variable of the shell is not set.")
  }
}

/// What commands take that only have options: no further word, which mostly was meant to name the content.
struct NoArguments: ParsableArguments {
  @Argument(help: .hidden)
  var words: [String] = []

  func validate() throws {
    guard let word = words.first else { return }
    throw ValidationError("'\(word)' belongs to no option. The folder with the content is named by --content \(word).")
  }
}
