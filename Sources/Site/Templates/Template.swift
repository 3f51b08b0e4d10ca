import Markup

/// A template made ready: what it writes, with the blocks it draws in, and the numbers of the places it fills.
struct Template: Sendable {
  /// One step.
  enum Step: Sendable {
    case fixed([UInt8])
    /// The place of that number.
    case slot(Int)
    /// Passes over as many steps, unless the place is filled, or unless it is not.
    case skip(unless: Int, isFilled: Bool, count: Int)
  }

  let steps: [Step]

  /// - Parameters:
  ///   - sources: Blocks that may be drawn in, by name.
  init(_ source: TemplateSource, slots: [String: Int], sources: [String: TemplateSource]) {
    var assembly = Assembly(slots: slots, sources: sources)
    assembly.add(source, within: [])
    steps = assembly.steps
  }

  /// Writes the template, its places filled by a writer.
  func write<Writer: SlotWriter>(_ writer: Writer, slots: [Writer.Slot], to out: inout MarkupWriter) {
    var place = 0
    while place < steps.count {
      switch steps[place] {
      case .fixed(let bytes): out.append(rendered: bytes)
      case .slot(let slot): writer.write(slots[slot], to: &out)
      case .skip(let slot, let isFilled, let count):
        if writer.isFilled(slots[slot]) != isFilled { place += count }
      }
      place += 1
    }
  }

  private struct Assembly {
    let slots: [String: Int]
    let sources: [String: TemplateSource]
    var steps: [Step] = []
    private var open: [Int] = []

    init(slots: [String: Int], sources: [String: TemplateSource]) {
      (self.slots, self.sources) = (slots, sources)
    }

    mutating func add(_ source: TemplateSource, within blocks: [String]) {
      for piece in source.pieces {
        switch piece {
        case .fixed(let bytes): fixed(bytes)
        case .tag(let tag): add(tag, within: blocks)
        }
      }
    }

    private mutating func fixed(_ bytes: [UInt8]) {
      guard !bytes.isEmpty else { return }
      if case .fixed(let before)? = steps.last {
        steps[steps.count - 1] = .fixed(before + bytes)
      } else {
        steps.append(.fixed(bytes))
      }
    }

    private mutating func add(_ tag: TemplateSource.Tag, within blocks: [String]) {
      switch tag.kind {
      case .block:
        // A block that draws itself in is a fault that is reported elsewhere.
        guard let source = sources[tag.name], !blocks.contains(tag.name) else { return }
        add(source, within: blocks + [tag.name])
      case .escaped, .raw: steps += slots[tag.name].map { [.slot($0)] } ?? []
      case .section, .inverted:
        open.append(steps.count)
        steps.append(.skip(unless: slots[tag.name] ?? 0, isFilled: tag.kind == .section, count: 0))
      case .end: close()
      }
    }

    private mutating func close() {
      guard let place = open.popLast(), case .skip(let slot, let isFilled, _) = steps[place] else { return }
      steps[place] = .skip(unless: slot, isFilled: isFilled, count: steps.count - place - 1)
      // What follows a section must not run together with its end.
      steps.append(.fixed([]))
    }
  }
}
