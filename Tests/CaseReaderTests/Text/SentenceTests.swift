import CaseModel
import Testing

/// Where sentences end, in the languages that reports are written in.
@Suite struct SentenceTests {
  @Test(arguments: [
    ("One. Two.", 2), ("One", 1), ("", 0), ("Is it? Yes! “So.” Well", 4), ("It took 3.5 years. Then 2 more.", 2),
    ("Det siger bl.a. lærerne. Og jf. nr. 4 i planen.", 2), ("Die Fähre kommt i. d. R. zu spät, vgl. Nr. 3.", 1),
    ("Die Fähre, z. B. Die Kleine, ist spät.", 1), ("Folk venter, jf. Møller. Så gik de.", 2),
    ("Lautta, esim. Iso, on myöhässä. Niin.", 2), ("Το πλοίο, π.χ. Το μικρό, αργεί. Ναι.", 2),
    ("Dr. Ek asked. She left.", 2), ("In the U.S. Congress it failed.", 1),
  ])
  func sentencesAreCountedAsReadersDo(_ text: String, count: Int) {
    #expect(Sentences.count(in: text) == count)
  }

  @Test(arguments: [
    ("Færgen, f.eks. den lille, er sen. Mere.", "Færgen, f.eks. den lille, er sen."),
    ("“It is late.” They left.", "“It is late.”"), ("No end", "No end"), ("Why so? Because.", "Why so?"), ("", ""),
  ])
  func theFirstIsCutBehindItsEnd(_ text: String, _ first: String) { #expect(Sentences.first(of: text) == first) }
}
