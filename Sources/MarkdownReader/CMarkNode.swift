import CCMarkGFM
import Wording

/// A node of cmark's tree, which owns it.
struct CMarkNode {
  let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var type: UInt32 { bindery_cmark_type(pointer) }

  /// Whether the node is an item of a task list.
  var isTask: Bool { String(cString: cmark_node_get_type_string(pointer)) == "tasklist" }

  var firstChild: CMarkNode? { CMarkNode(cmark_node_first_child(pointer)) }

  /// The next sibling.
  var next: CMarkNode? { CMarkNode(cmark_node_next(pointer)) }

  /// The child nodes, in order.
  var children: some Sequence<CMarkNode> {
    sequence(state: cmark_node_first_child(pointer)) { next in
      defer { next = next.flatMap { cmark_node_next($0) } }
      return CMarkNode(next)
    }
  }

  /// The text of a leaf; empty for other nodes.
  var literal: String { Self.string(cmark_node_get_literal(pointer)) }

  /// Passes the text of a leaf, in UTF-8, to a closure.
  func withLiteral<Result>(_ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let literal = cmark_node_get_literal(pointer) else {
      return use(UnsafeBufferPointer(start: nil, count: 0))
    }
    let bytes = UnsafeBufferPointer(start: literal, count: strlen(literal))
    return bytes.withMemoryRebound(to: UInt8.self, use)
  }

  /// The info string of a code block.
  var info: String { Self.string(cmark_node_get_fence_info(pointer)) }

  /// The address of a link or image.
  var destination: String { Self.string(cmark_node_get_url(pointer)) }

  /// The title of a link or image, without comments.
  var title: String {
    HTMLComment.removed(from: Self.string(cmark_node_get_title(pointer))).rest
  }

  /// The line where the node starts, counted from 1; 0 if unknown.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }

  /// The column in bytes where the node starts, counted from 1; 0 if unknown.
  var byteColumn: Int { Int(cmark_node_get_start_column(pointer)) }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
