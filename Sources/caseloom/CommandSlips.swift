import ArgumentParser

/// Slips of the hand on the command line that a parser of arguments cannot name.
enum CommandSlips {
  /// Refuses a first word that is no command, by what may have been meant.
  ///
  /// - Parameter arguments: The words after the program's name.
  static func check(_ arguments: ArraySlice<String>, among commands: [any ParsableCommand.Type]) throws {
    guard let word = arguments.first, !word.hasPrefix("-") else { return }
    let names = commands.map { $0._commandName } + ["help"]
    guard !names.contains(word) else { return }
    if word == "version" { throw ValidationError("There is no command 'version'. Did you mean '--version'?") }
    throw ValidationError("There is no command '\(word)'. \(Suggestion.words(for: word, among: names))")
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
