import DynamicLibraries

/// What is called of cairo (https://cairographics.org) and Pango (https://pango.gnome.org), as their headers declare it.
///
/// What passes as a pointer is the libraries' own, but for `PangoRectangle`: four `int`.
struct PDFLibrary: @unchecked Sendable {
  typealias Pointer = UnsafeMutableRawPointer
  typealias Text = UnsafePointer<CChar>
  typealias Write = @convention(c) (Pointer?, UnsafePointer<UInt8>?, UInt32) -> Int32

  // cairo: surfaces
  let newSurface: @convention(c) (Write, Pointer?, Double, Double) -> Pointer?
  let restrictVersion: @convention(c) (Pointer, Int32) -> Void
  let setMetadata: @convention(c) (Pointer, Int32, Text) -> Void
  let finishSurface: @convention(c) (Pointer) -> Void
  let surfaceStatus: @convention(c) (Pointer) -> Int32
  let freeSurface: @convention(c) (Pointer) -> Void
  let describe: @convention(c) (Int32) -> Text?
  // cairo: drawing
  let newContext: @convention(c) (Pointer) -> Pointer?
  let freeContext: @convention(c) (Pointer) -> Void
  let showPage: @convention(c) (Pointer) -> Void
  let moveTo: @convention(c) (Pointer, Double, Double) -> Void
  let lineTo: @convention(c) (Pointer, Double, Double) -> Void
  let stroke: @convention(c) (Pointer) -> Void
  let rectangle: @convention(c) (Pointer, Double, Double, Double, Double) -> Void
  let fill: @convention(c) (Pointer) -> Void
  let setGray: @convention(c) (Pointer, Double, Double, Double) -> Void
  let setLineWidth: @convention(c) (Pointer, Double) -> Void
  let beginTag: @convention(c) (Pointer, Text, Text?) -> Void
  let endTag: @convention(c) (Pointer, Text) -> Void
  // Pango: fonts
  let newFontMap: @convention(c) () -> Pointer?
  let newTextContext: @convention(c) (Pointer) -> Pointer?
  let updateTextContext: @convention(c) (Pointer, Pointer) -> Void
  let setResolution: @convention(c) (Pointer, Double) -> Void
  let setLanguage: @convention(c) (Pointer, Pointer?) -> Void
  let language: @convention(c) (Text) -> Pointer?
  let newFont: @convention(c) () -> Pointer?
  let freeFont: @convention(c) (Pointer) -> Void
  let setFamily: @convention(c) (Pointer, Text) -> Void
  let setWeight: @convention(c) (Pointer, Int32) -> Void
  let setSize: @convention(c) (Pointer, Double) -> Void
  // Pango: texts
  let newLayout: @convention(c) (Pointer) -> Pointer?
  let setText: @convention(c) (Pointer, Text, Int32) -> Void
  let setFont: @convention(c) (Pointer, Pointer) -> Void
  let setWidth: @convention(c) (Pointer, Int32) -> Void
  let setWrap: @convention(c) (Pointer, Int32) -> Void
  let newAttributes: @convention(c) () -> Pointer?
  /// The list takes the attribute over.
  let addAttribute: @convention(c) (Pointer, Pointer) -> Void
  let freeAttributes: @convention(c) (Pointer) -> Void
  /// Of OpenType, as in CSS.
  let newFontFeatures: @convention(c) (Text) -> Pointer?
  let setAttributes: @convention(c) (Pointer, Pointer) -> Void
  let lineCount: @convention(c) (Pointer) -> Int32
  let line: @convention(c) (Pointer, Int32) -> Pointer?
  let lineExtents: @convention(c) (Pointer, Pointer?, Pointer?) -> Void
  let showLine: @convention(c) (Pointer, Pointer) -> Void
  let release: @convention(c) (Pointer) -> Void

  private init() throws(DynamicLibraryError) {
    let cairo = try DynamicLibrary("cairo", ["libcairo.so.2", "libcairo.2.dylib"])
    let pango = try DynamicLibrary("Pango", ["libpango-1.0.so.0", "libpango-1.0.0.dylib"])
    let pangoCairo = try DynamicLibrary(
      "Pango for cairo", ["libpangocairo-1.0.so.0", "libpangocairo-1.0.0.dylib"])
    let objects = try DynamicLibrary("GObject", ["libgobject-2.0.so.0", "libgobject-2.0.0.dylib"])
    newSurface = try cairo.function("cairo_pdf_surface_create_for_stream")
    restrictVersion = try cairo.function("cairo_pdf_surface_restrict_to_version")
    setMetadata = try cairo.function("cairo_pdf_surface_set_metadata")
    finishSurface = try cairo.function("cairo_surface_finish")
    surfaceStatus = try cairo.function("cairo_surface_status")
    freeSurface = try cairo.function("cairo_surface_destroy")
    describe = try cairo.function("cairo_status_to_string")
    newContext = try cairo.function("cairo_create")
    freeContext = try cairo.function("cairo_destroy")
    showPage = try cairo.function("cairo_show_page")
    moveTo = try cairo.function("cairo_move_to")
    lineTo = try cairo.function("cairo_line_to")
    stroke = try cairo.function("cairo_stroke")
    rectangle = try cairo.function("cairo_rectangle")
    fill = try cairo.function("cairo_fill")
    setGray = try cairo.function("cairo_set_source_rgb")
    setLineWidth = try cairo.function("cairo_set_line_width")
    beginTag = try cairo.function("cairo_tag_begin")
    endTag = try cairo.function("cairo_tag_end")
    newFontMap = try pangoCairo.function("pango_cairo_font_map_new")
    updateTextContext = try pangoCairo.function("pango_cairo_update_context")
    setResolution = try pangoCairo.function("pango_cairo_context_set_resolution")
    showLine = try pangoCairo.function("pango_cairo_show_layout_line")
    newTextContext = try pango.function("pango_font_map_create_context")
    setLanguage = try pango.function("pango_context_set_language")
    language = try pango.function("pango_language_from_string")
    newFont = try pango.function("pango_font_description_new")
    freeFont = try pango.function("pango_font_description_free")
    setFamily = try pango.function("pango_font_description_set_family")
    setWeight = try pango.function("pango_font_description_set_weight")
    setSize = try pango.function("pango_font_description_set_absolute_size")
    newLayout = try pango.function("pango_layout_new")
    setText = try pango.function("pango_layout_set_text")
    setFont = try pango.function("pango_layout_set_font_description")
    setWidth = try pango.function("pango_layout_set_width")
    setWrap = try pango.function("pango_layout_set_wrap")
    newAttributes = try pango.function("pango_attr_list_new")
    addAttribute = try pango.function("pango_attr_list_insert")
    freeAttributes = try pango.function("pango_attr_list_unref")
    newFontFeatures = try pango.function("pango_attr_font_features_new")
    setAttributes = try pango.function("pango_layout_set_attributes")
    lineCount = try pango.function("pango_layout_get_line_count")
    line = try pango.function("pango_layout_get_line_readonly")
    lineExtents = try pango.function("pango_layout_line_get_extents")
    release = try objects.function("g_object_unref")
  }

  private static let loaded = OnDemand<PDFLibrary> { () throws(DynamicLibraryError) in try PDFLibrary() }

  static func shared() throws(PrintError) -> PDFLibrary {
    do { return try loaded() } catch { throw PrintError(error, for: .pdf) }
  }

  /// Pango's units in a point.
  static let unit = 1024.0
}
