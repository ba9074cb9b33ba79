package import Findings
package import WorkspaceFiles

/// The look of an edition: the values of theme.yaml, and the folders of its templates.
///
/// All formats take colours, fonts, sizes and the logo from here.
package struct Theme: Sendable {
  /// The folder of the theme.
  package let folder: Folder
  /// The folder of the theme whose templates it shares, if it does.
  package let base: Folder?
  /// The folder of the theme whose template and style mail takes where this one and its base have none.
  package internal(set) var mailBase: Folder?
  /// The finding about the theme named for mail, reported only if mail is written.
  package internal(set) var mailProblem: Diagnostic?
  /// Whether there is a theme.yaml.
  package internal(set) var isDeclared = false
  /// The colours on light ground and on paper.
  package var colors = ThemeColors.light
  /// The colours on dark ground.
  package var dark = ThemeColors.dark
  /// Whether chapters have the accent instead of their own colours.
  package var isMonochrome = false
  /// The fonts.
  package var fonts = ThemeFonts.standard
  /// The sizes.
  package var sizes = ThemeSizes.standard
  /// The logo, if there is one.
  package var logo: ThemeLogo?

  /// The folder that has a template: the theme's own, else that of its base if that has it.
  package func folder(having file: String) -> Folder {
    guard let base, !folder.mayContain(file), base.mayContain(file) else { return folder }
    return base
  }

  /// The folder that has a template of mail, and those of the style sheets that belong to it.
  package func mailSource(of file: String) -> (template: Folder, styles: [Folder]) {
    let own = folder(having: file)
    guard let mailBase, !own.mayContain(file), mailBase.mayContain(file) else {
      return (own, styleFolders)
    }
    return (mailBase, [mailBase])
  }

  /// The folders whose style sheets make up that of the theme: that of the base comes first.
  package var styleFolders: [Folder] { [base, folder].compactMap(\.self) }
}
