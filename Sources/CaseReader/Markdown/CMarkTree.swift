import CCMark
import CParsing

/// The tree that libcmark makes of a text.
enum CMarkTree {
  /// Parses a text for as long as `work` looks at the tree.
  ///
  /// Its nodes lie in memory that is given back as a whole, since libcmark asks for some hundred small pieces a page.
  static func withRoot(of bytes: [UInt8], _ work: (OpaquePointer?) -> Void) {
    var memory = cmark_mem(calloc: cparsing_calloc, realloc: cparsing_realloc, free: cparsing_free)
    withUnsafeMutablePointer(to: &memory) { memory in
      work(parse(bytes, in: memory))
      cparsing_reset()
    }
  }

  /// The same for a text that is parsed while another tree is looked at: its nodes are given back by themselves.
  static func withOwnRoot(of bytes: [UInt8], _ work: (OpaquePointer?) -> Void) {
    let root = bytes.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
    }
    defer { cmark_node_free(root) }
    work(root)
  }

  private static func parse(_ bytes: [UInt8], in memory: UnsafeMutablePointer<cmark_mem>) -> OpaquePointer? {
    let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory)
    defer { cmark_parser_free(parser) }
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return cmark_parser_finish(parser)
  }
}
