public import Logging
import Rapport
import Tracing

extension Logger.MetadataProvider {
  /// `trace_id` and `span_id` of the call that a line of the log belongs to, if it is traced.
  public static let trace = Logger.MetadataProvider {
    ServiceContext.current?.trace?.logMetadata ?? [:]
  }
}
