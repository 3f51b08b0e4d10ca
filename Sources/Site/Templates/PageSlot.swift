/// Places of every page, and of the blocks around its content.
package enum PageSlot: String, TemplateSlot {
  case language, theme, kind, searched, description, generator, canonical, icon, stylesheet, home, method
  case colorScheme = "color-scheme"
  case contentSecurityPolicy = "content-security-policy"
  case pageTitle = "page-title"
  case siteTitle = "site-title"
  case navigationLabel = "navigation-label"
  case metadata, skip, navigation, imprint, colophon, content

  package static let template = TemplateName.page

  package var content: SlotContent {
    switch self {
    case .content: .main
    case .metadata, .navigation, .imprint, .colophon: .markup
    case .language, .theme, .kind, .searched, .description, .generator, .canonical, .icon, .stylesheet, .home, .method,
      .colorScheme, .contentSecurityPolicy, .pageTitle, .siteTitle, .navigationLabel, .skip:
      .text
    }
  }

  package var meaning: String {
    switch self {
    case .language: "language of the page"
    case .theme: "`light` or `dark` where `site.yml` asks for one, else nothing"
    case .kind:
      "a word for the kind of page, such as `home`, `case`, `narrative`; behind it `long-title` or `longest-title` where the heading is long"
    case .searched: "the same word, where the page is to be found by Pagefind, else nothing"
    case .description: "one or two sentences for search results"
    case .generator: "the program and its version"
    case .canonical: "the page’s address; nothing where no `base-url` is known"
    case .icon, .stylesheet: "address as seen from this page"
    case .home, .method: "address of that page as seen from this one"
    case .colorScheme: "`light dark`, `light` or `dark`"
    case .contentSecurityPolicy: "what the page may fetch and run: nothing from elsewhere; a script only to search with"
    case .pageTitle: "title of the page and of the site"
    case .siteTitle: "title of the site"
    case .navigationLabel: "name of the navigation for readers who do not see it"
    case .metadata: "tags for programs: Open Graph, and on a report Dublin Core, Highwire and Signposting"
    case .skip: "words of the link to the content"
    case .navigation: "links to the main pages"
    case .imprint: "publisher, licence and contact"
    case .colophon: "what the site is made with, and a link to the method"
    case .content: "the page itself"
    }
  }
}
