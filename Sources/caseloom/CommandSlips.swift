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

  /// Refuses empty names of files and folders, which would be read as the root of the disk.
  private static func checkNames(_ arguments: ArraySlice<String>) throws {
    for (option, value) in zip(arguments, arguments.dropFirst()) where takingNames.contains(option) && value.isEmpty {
      throw emptyName(of: option)
    }
    try checkStreams(arguments)
    for word in arguments where takingNames.contains(where: { word == $0 + "=" }) {
      throw emptyName(of: String(word.dropLast()))
    }
  }

  /// Refuses standard output where a command writes a folder or reads one; `-` would be a name like any other.
  private static func checkStreams(_ arguments: ArraySlice<String>) throws {
    let writesOne = ["export", "figure"].contains(arguments.first)
    if let option = takingNames.first(where: { arguments.contains($0 + "=-") }), !(writesOne && option == "--output") {
      throw noStream(option)
    }
    for (option, value) in zip(arguments, arguments.dropFirst()) where takingNames.contains(option) && value == "-" {
      if writesOne, ["--output", "-o"].contains(option) { continue }
      throw noStream(option)
    }
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
