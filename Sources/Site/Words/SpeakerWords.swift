import CaseModel
import Words

/// Who speaks, in a line.
struct SpeakerWords {
  let words: Words
  let value: Case

  func line(_ narrative: Narrative) -> String {
    let speaker = narrative.speaker
    let actor = speaker.organisation.map { id in value.actors.first { $0.id == id }?.name ?? id }
    let area = speaker.area.map { id in value.areas.first { $0.id == id }?.name ?? id }
    let persons = speaker.persons.flatMap { $0 > 1 ? words.text(.persons($0)) : nil }
    let level = speaker.level.map { words.text(.level($0)) }
    // A name that says no more than the title, the position or the actor is said once.
    let name = narrative.label == narrative.title ? nil : narrative.label
    let parts = [name, speaker.position, actor, level, area, persons, narrative.date?.iso].compactMap { $0 }
    let told = parts.enumerated().filter { !parts[..<$0.offset].contains($0.element) }.map(\.element)
    return words.text(.dotted(told))
  }
}
