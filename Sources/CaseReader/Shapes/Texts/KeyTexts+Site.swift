extension KeyTexts {
  static let site: [String: [String: String]] = [
    "a site": [
      "title": "Title of the site.",
      "language": "Language of cases and pages that name none.",
      "description": "What the site is for, in a sentence or two.",
      "base-url": "Where the site is served. Without, it has no sitemap, no feed and no canonical addresses.",
      "publisher": "Who publishes the site; shown in the foot of each page.",
      "contact": "Whom readers can write to; shown in the foot of each page.",
      "license": "On what terms: an SPDX id such as CC-BY-4.0, or an address.",
      "navigation": "Pages of the folder pages that the navigation leads to, in this order.",
      "theme": "Colours; auto when absent.",
      "k": "Sources with unnamed material in a cell from which that material counts there; 3 when absent.",
      "print": "Whether each case has a page made for paper too; no when absent.",
      "languages": "Languages of the site; no effect in this version.",
      "feed": "Whether the site has a feed; yes when absent.",
      "redirects": "Old ids of cases and their new ones: pages at the old addresses lead to the new ones.",
      "accessibility": "What is said of the site's accessibility; no statement when absent.",
    ],
    "a publisher": [
      "name": "Name of who publishes the site.",
      "url": "Their address.",
      "ror": "Their identifier in the Research Organization Registry.",
    ],
    "a contact": [
      "name": "Whom readers can write to.", "email": "Their e-mail address.", "url": "Their address on the web.",
    ],
    "a statement on accessibility": [
      "status": "How far the site conforms. That it conforms in full cannot be said.",
      "prepared": "When the statement was prepared.",
      "reviewed": "When it was looked through last.",
      "method": "How the site was assessed.",
      "limits": "What is not accessible, and why.",
      "enforcement": "The body that sees to it that complaints are answered.",
    ],
    "a body": ["name": "Name of the body.", "url": "Its address."],
    "a codebook": ["codes": "Codes of the site's own: shown and counted, and nothing is computed from them."],
    "a code": [
      "id": "Id of the code; not one that is built in.",
      "label": "Name of the code, as it is shown.",
      "definition": "What the code means.",
      "hint": "When to use the code and when not.",
      "source": "Where the code comes from.",
      "parent": "The code it belongs under, built in or the site's own.",
    ],
    "a page": [
      "title": "Title of the page.",
      "description": "One or two sentences for search results; the first words of the page when absent.",
      "language": "Language of the page; the site's when absent.",
    ],
    "a section": [
      "title": "Title of the chapter.",
      "place": "Whether it stands before or after the findings; after when absent.",
    ],
  ]
}
