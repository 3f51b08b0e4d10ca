/// What a host has to be told about a site: who may show its pages in frames, what programs of other origins may read,
/// how long files are kept, and types that hosts do not know.
package struct HostRules: Sendable {
  /// A program that serves files, or a service that reads a file of headers.
  package enum Host: String, Sendable, CaseIterable {
    case nginx, apache, caddy
    /// A file `_headers` at the root of the site, which several services read.
    case headers
  }

  /// Path that the site is served below, from its address: it begins and ends with a slash.
  private let root: String

  /// Rules for a site.
  ///
  /// - Parameter baseURL: Address of the site; `nil` for the root of a host.
  package init(baseURL: String?) {
    let behind = baseURL.flatMap { address in
      address.firstRange(of: "://").map { address[$0.upperBound...] }
    }
    let path = behind.flatMap { rest in rest.firstIndex(of: "/").map { String(rest[$0...]) } } ?? "/"
    root = path.hasSuffix("/") ? path : path + "/"
  }

  /// The text to put into the host's configuration.
  package func text(for host: Host) -> String {
    switch host {
    case .nginx: nginx
    case .apache: apache
    case .caddy: caddy
    case .headers: headers
    }
  }

  private static let types = [
    ("jsonld", "application/ld+json"), ("bib", "application/x-bibtex"),
    ("ris", "application/x-research-info-systems"), ("cff", "text/yaml"), ("csv", "text/csv"),
  ]

  /// The path as a regular expression has it.
  private var pattern: String { root.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.") }

  private static let kept = "public, max-age=31536000, immutable"
  /// Files whose names change with their bytes.
  private static let hashed = "assets/[^/]+\\.[0-9a-f]+\\.(css|js|svg)$"
  /// Files that programs of other origins read.
  private static let open = "(data/.*|cases/[^/]+/[^/]+\\.(json|jsonld|csv|bib|ris|cff)|cases/[^/]+/figures/.*)$"

  private var nginx: String {
    """
    # Inside the server block. A block of types replaces those of the server, so these are named again.
    include mime.types;
    types {
    \(Self.types.map { "  \($0.1) \($0.0);" }.joined(separator: "\n"))
    }
    location = \(root)feed.xml {
      types { }
      default_type application/atom+xml;
    }
    location ~ ^\(pattern)cases/[^/]+/linkset\\.json$ {
      types { }
      default_type application/linkset+json;
      add_header Access-Control-Allow-Origin "*";
    }
    location ~ ^\(pattern)\(Self.hashed) {
      add_header Cache-Control "\(Self.kept)";
    }
    location ~ ^\(pattern)\(Self.open) {
      add_header Access-Control-Allow-Origin "*";
    }
    location ~ ^\(pattern)cases/[^/]+/embed/ {
      add_header Content-Security-Policy "frame-ancestors *";
    }
    location \(root) {
      add_header Content-Security-Policy "frame-ancestors 'self'";
      add_header X-Content-Type-Options "nosniff";
    }

    """
  }

  private var apache: String {
    """
    # In .htaccess at the root of the site, or in its <Directory>; needs mod_headers and mod_mime.
    \(Self.types.map { "AddType \($0.1) .\($0.0)" }.joined(separator: "\n"))
    <If "%{REQUEST_URI} == '\(root)feed.xml'">
      ForceType application/atom+xml
    </If>
    <Files "linkset.json">
      ForceType application/linkset+json
    </Files>
    Header set X-Content-Type-Options "nosniff"
    <If "%{REQUEST_URI} =~ m#^\(pattern)cases/[^/]+/embed/#">
      Header set Content-Security-Policy "frame-ancestors *"
    </If>
    <Else>
      Header set Content-Security-Policy "frame-ancestors 'self'"
    </Else>
    <If "%{REQUEST_URI} =~ m#^\(pattern)\(Self.open)#">
      Header set Access-Control-Allow-Origin "*"
    </If>
    <If "%{REQUEST_URI} =~ m#^\(pattern)\(Self.hashed)#">
      Header set Cache-Control "\(Self.kept)"
    </If>

    """
  }

  private var caddy: String {
    """
    # Inside the block of the site.
    @embed path_regexp ^\(pattern)cases/[^/]+/embed/
    @page not path_regexp ^\(pattern)cases/[^/]+/embed/
    @open path_regexp ^\(pattern)\(Self.open)
    @hashed path_regexp ^\(pattern)\(Self.hashed)
    @feed path \(root)feed.xml
    @linkset path \(root)cases/*/linkset.json
    header X-Content-Type-Options "nosniff"
    header @embed Content-Security-Policy "frame-ancestors *"
    header @page Content-Security-Policy "frame-ancestors 'self'"
    header @open Access-Control-Allow-Origin "*"
    header @hashed Cache-Control "\(Self.kept)"
    header @feed Content-Type "application/atom+xml"
    header @linkset Content-Type "application/linkset+json"
    \(Self.types.map { "@\($0.0) path *.\($0.0)\nheader @\($0.0) Content-Type \"\($0.1)\"" }.joined(separator: "\n"))

    """
  }

  private var headers: String {
    // Services of this kind know one wildcard a line, and take every block that fits, so nothing forbids frames for all.
    """
    # At the root of the site, as _headers.
    \(root)*
      X-Content-Type-Options: nosniff
    \(root)cases/*/embed/*
      Content-Security-Policy: frame-ancestors *
    \(root)data/*
      Access-Control-Allow-Origin: *
    \(root)cases/*
      Access-Control-Allow-Origin: *
    \(root)feed.xml
      Content-Type: application/atom+xml
    \(root)cases/*/linkset.json
      Content-Type: application/linkset+json
    \(Self.types.map { "\(root)cases/*.\($0.0)\n  Content-Type: \($0.1)" }.joined(separator: "\n"))

    """
  }
}
