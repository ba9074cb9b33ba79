/// The medium that a format shows pictures on, which decides the files made from them.
package enum PictureUse: Sendable, Hashable {
  /// Screens of all sizes, in browsers that choose among files.
  case screens
  /// Mail and office programs, which take one file and know few kinds.
  case letters
  /// Paper.
  case paper
}
