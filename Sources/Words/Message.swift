/// One thing to say, with what it is about; `Words` knows how a language says it.
///
/// Every message is a function of `Message` with typed arguments, so that a missing argument does not compile. Its text
/// stands under its key in the file of each language.
package struct Message: Sendable {
  /// Where its text stands, such as `gap.falls-short`.
  let key: TextKey
  // Most messages have three values at most; those take no room of their own.
  private var first: Argument?
  private var second: Argument?
  private var third: Argument?
  private var more: [Argument] = []

  init(_ key: StaticString) { self.key = TextKey(key) }

  init(_ key: StaticString, _ first: Argument) { (self.key, self.first) = (TextKey(key), first) }

  init(_ key: StaticString, _ first: Argument, _ second: Argument) {
    (self.key, self.first, self.second) = (TextKey(key), first, second)
  }

  init(_ key: StaticString, _ first: Argument, _ second: Argument, _ third: Argument, _ more: Argument...) {
    (self.key, self.first, self.second, self.third, self.more) = (TextKey(key), first, second, third, more)
  }

  /// A value for a placeholder of the text.
  struct Argument: Sendable {
    let name: TextKey
    let value: Value

    private init(_ name: StaticString, _ value: Value) { (self.name, self.value) = (TextKey(name), value) }

    /// Words of the content, or of the program's data: shown as they are, never inflected.
    static func text(_ name: StaticString, _ text: String) -> Argument { Argument(name, .text(text)) }
    /// A whole number, with the thing it counts.
    static func count(_ name: StaticString, _ number: Int) -> Argument { Argument(name, .count(number)) }
    /// A number with a fraction; `nil` where there is none.
    static func decimal(_ name: StaticString, _ number: Double?) -> Argument {
      Argument(name, .decimal(number))
    }
    /// A value of the model that the language has a word for.
    static func term(_ name: StaticString, _ value: some Worded) -> Argument {
      Argument(name, .term(value.term))
    }
    /// A word that is chosen by its name.
    static func term(_ name: StaticString, _ term: Term) -> Argument { Argument(name, .term(term)) }
    /// Several words of the model.
    static func list(_ name: StaticString, _ values: [some Worded]) -> Argument {
      Argument(name, .terms(values.map(\.term)))
    }
    /// Several words that are chosen by their names.
    static func list(_ name: StaticString, _ terms: [Term]) -> Argument {
      Argument(name, .terms(terms))
    }
    /// Several texts.
    static func list(_ name: StaticString, _ texts: [String]) -> Argument {
      Argument(name, .texts(texts))
    }
    /// Several things that are said.
    static func list(_ name: StaticString, _ messages: [Message]) -> Argument {
      Argument(name, .messages(messages))
    }
    /// Something that is said within another thing.
    static func message(_ name: StaticString, _ message: Message) -> Argument {
      Argument(name, .message(message))
    }
  }

  /// What stands in the place of a placeholder.
  enum Value: Sendable {
    case text(String)
    case count(Int)
    case decimal(Double?)
    case term(Term)
    indirect case message(Message)
    // Lists as they are given: a value around every item would take room of its own.
    case terms([Term])
    case texts([String])
    case messages([Message])
  }

  /// The value of a placeholder; `nil` when the message has none of that name.
  func value(_ name: TextKey) -> Value? {
    if let first, first.name == name { return first.value }
    if let second, second.name == name { return second.value }
    if let third, third.name == name { return third.value }
    for argument in more where argument.name == name { return argument.value }
    return nil
  }
}
