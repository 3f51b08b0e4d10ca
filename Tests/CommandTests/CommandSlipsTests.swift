import ArgumentParser
import Foundation
import Testing

@testable import caseloom

/// What a slip of the hand on the command line is answered with.
@Suite struct CommandSlipsTests {
  /// The first line of the answer; `nil` where the words are a command.
  private static func answer(_ line: String) -> String? {
    answer(line.split(separator: " ").map(String.init))
  }

  private static func answer(_ words: [String]) -> String? {
    do {
      try CommandSlips.check(words[...], among: Caseloom.configuration.subcommands)
      _ = try Caseloom.parseAsRoot(words)
      return nil
    } catch {
      guard Caseloom.exitCode(for: error) == .validationFailure else { return nil }
      return Caseloom.message(for: error)
    }
  }

  @Test(arguments: [
    ("buid", "There is no command 'buid'. Did you mean 'build'?"),
    ("chekc --strict", "There is no command 'chekc'. Did you mean 'check'?"),
    ("version", "There is no command 'version'. Did you mean '--version'?"),
    ("build content", "'content' belongs to no option. The folder with the content is named by --content content."),
    (
      "check --strict my/texts",
      "'my/texts' belongs to no option. The folder with the content is named by --content my/texts."
    ),
    ("serve texts", "'texts' belongs to no option. The folder with the content is named by --content texts."),
    ("new site texts", "'texts' belongs to no option. The folder with the content is named by --content texts."),
    (
      "new case Åldrande",
      "the case takes an id: a letter a–z, then letters a–z, digits and '-', not 'Åldrande'. Write 'aldrande'."
    ),
    (
      "schema --output=-",
      "--output takes the name of a file or folder here, and '-' is none. For one of that name write './-'."
    ),
    ("gallery -o -", "-o takes the name of a file or folder here, and '-' is none. For one of that name write './-'."),
    ("new narrative evidence --case a", "'evidence' is a page of the case's own; give the narrative another id."),
  ])
  func aWordOutOfPlaceIsToldWhatIsMeant(line: String, answer: String) {
    #expect(Self.answer(line) == answer)
  }

  @Test(arguments: [
    ("build --jobs 0", "a number from 1"), ("check --jobs many", "a number from 1"),
    ("merge a b --jobs 0", "a number from 1"), ("build --shard 3/2", "1/4 or 4/4"),
    ("build --shard 0/2", "1/4 or 4/4"),
    ("build --shard 1", "1/4 or 4/4"), ("serve --port 65536", "from 0 to 65535"),
    ("serve --port http", "from 0 to 65535"), ("figure home ecosystem --width 10", "320 to 8000 pixels"),
    ("figure home ecosystem --width wide", "320 to 8000 pixels"),
  ])
  func aNumberThatIsNoneIsToldWhatWouldBe(line: String, expected: String) throws {
    let answer = try #require(Self.answer(line))
    #expect(answer.contains(expected), "\(answer)")
  }

  @Test(arguments: [
    "build", "build -o out --jobs 3", "build --shard 2/2", "check --content texts", "merge a b -o site",
    "serve --port 0",
    "--version", "--help", "help build", "build --help",
  ])
  func whatIsRightIsTaken(line: String) { #expect(Self.answer(line) == nil) }

  @Test(arguments: [
    ["gallery", "-o", ""], ["schema", "--output", ""], ["build", "--output="], ["check", "--content", ""],
    ["import", "a.qdpx", "--case", "home", "--map", ""],
  ])
  func anEmptyNameIsNoFolder(words: [String]) throws {
    let answer = try #require(Self.answer(words))
    #expect(answer.contains("takes the name of a file or folder, and was given none"), "\(answer)")
  }

  @Test func aFileOfNoCaseIsNotBegun() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "caseloom-new-\(UInt64.random(in: 0 ... .max))")
    defer { try? FileManager.default.removeItem(at: folder) }
    var place = try NewPlace.parse(["--content", folder.path()])
    func answer(_ id: String) -> String? {
      do {
        try place.findCase(id)
        return nil
      } catch { return "\(error)" }
    }
    #expect(answer("home")?.contains("Begin it with 'caseloom new case home'.") == true)
    let home = folder.appending(path: "cases/home")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    try Data("title: Home\n".utf8).write(to: home.appending(path: "case.yml"))
    place.content = folder.path()
    #expect(answer("home") == nil)
    #expect(answer("hoem")?.contains("Did you mean 'home'?") == true)
    #expect(answer("elsewhere")?.contains("There are: home.") == true)
  }

  @Test func noCommandLacksItsName() {
    for command in Caseloom.configuration.subcommands {
      #expect(Self.answer(command._commandName + " --help") == nil, "\(command)")
    }
  }
}
