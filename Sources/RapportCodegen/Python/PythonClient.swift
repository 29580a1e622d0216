import RapportContract

/// `client.py`: a class for each namespace, for threads and for asyncio, and the clients that they hang on.
extension PythonRenderer {
  var client: String {
    var text =
      PythonText.header + """
        \"\"\"The clients.\"\"\"

        from __future__ import annotations

        import datetime
        import decimal
        import typing
        import warnings

        import httpx

        from . import types
        from ._runtime.connection import AsyncConnection, Batch, Connection
        from ._runtime.options import CallOptions, Retry
        from ._runtime.protocol import Protocol
        from ._runtime.streams import AsyncSubscription, Subscription
        from ._schema import SCHEMA

        __all__ = ["AsyncClient", "Client"]

        """
    for isAsync in [false, true] {
      for namespace in model.namespaces where !namespace.path.isEmpty {
        text += "\n\nclass \(className(namespace, isAsync)):\n    \"\"\"``\(namespace.dottedPath)``\"\"\"\n\n"
        text += "    def __init__(self, connection: \(isAsync ? "Async" : "")Connection) -> None:\n"
        text += "        self._connection = connection\n" + members(of: namespace, isAsync)
        if let procedure = model.procedures.first(where: { $0.wireName == namespace.dottedPath }) {
          text += method(procedure, named: "__call__", isAsync)
        }
      }
      text += "\n\n" + root(isAsync) + members(of: model.root, isAsync)
    }
    return text
  }

  private func className(_ namespace: NamespaceModel, _ isAsync: Bool) -> String {
    (isAsync ? "Async" : "") + namespace.name
  }

  private func root(_ isAsync: Bool) -> String {
    let summary = "\(model.title) \(model.version)\(isAsync ? ", for asyncio" : "")."
    let batchParameter = isAsync ? "        batch: bool = True,\n" : ""
    let batchSentence =
      isAsync
      ? "Calls of the same turn of the event loop share a request; not with ``batch=False``. May be used by one event loop."
      : "May be used from several threads."
    let connection = isAsync ? "AsyncConnection(protocol, http, batch)" : "Connection(protocol, http)"
    let kind = isAsync ? "Async" : ""
    var text = "class \(kind)Client:\n"
    text += PythonText.docstring(
      [
        summary, model.documentation,
        "``url`` is the server's JSON-RPC endpoint; ``token`` an API key, or the token of a session; ``timeout`` holds in "
          + "seconds for a call with all its attempts. \(batchSentence) ``http`` stays open when the client is closed.",
      ], indentation: "    ")
    text += """

          def __init__(
              self,
              url: str,
              *,
              token: str | None = None,
              headers: typing.Mapping[str, str] | None = None,
              timeout: float | None = 30.0,
              retry: Retry = Retry(),
      \(batchParameter)        http: httpx.\(kind)Client | None = None,
          ) -> None:
              protocol = Protocol(SCHEMA, url, token, headers or {}, timeout, retry)
              self._connection = \(connection)

      """
    if isAsync {
      text += """

            async def __aenter__(self) -> AsyncClient:
                return self

            async def __aexit__(self, *error: object) -> None:
                await self.aclose()

            async def aclose(self) -> None:
                \"\"\"Closes its connections.\"\"\"
                await self._connection.close()

        """
    } else {
      text += """

            def __enter__(self) -> Client:
                return self

            def __exit__(self, *error: object) -> None:
                self.close()

            def close(self) -> None:
                \"\"\"Closes its connections.\"\"\"
                self._connection.close()

            def batch(self) -> Batch:
                \"\"\"Calls that share one request; see ``Batch``.\"\"\"
                return Batch(self._connection)

        """
    }
    return text
  }

  private func members(of namespace: NamespaceModel, _ isAsync: Bool) -> String {
    let children = namespace.children.map(\.segment)
    let reserved: Set<String> = namespace.path.isEmpty ? ["aclose", "batch", "close"] : []
    let names = MemberNames(
      children + namespace.procedures.map(\.method), style: MemberNames.python, reserved: reserved)
    var text = ""
    for child in namespace.children {
      let type = className(child, isAsync)
      text += "\n    @property\n    def \(names[child.segment])(self) -> \(type):\n"
      text += "        \"\"\"``\(child.dottedPath)``\"\"\"\n        return \(type)(self._connection)\n"
    }
    for procedure in namespace.procedures where !children.contains(procedure.method) {
      text += method(procedure, named: names[procedure.method], isAsync)
    }
    return text
  }

  private func method(_ procedure: ProcedureModel, named name: String, _ isAsync: Bool) -> String {
    var parameters = ["self"]
    if let input = procedure.input {
      let type = "types.\(model.typeNames[input] ?? input)"
      parameters.append(procedure.isInputOptional ? "input: \(type) | None = None" : "input: \(type)")
    }
    parameters += ["*", "options: CallOptions | None = None"]
    let output = procedure.output.map { type($0, module: "types.") } ?? "None"
    let isStream = procedure.kind == .subscription
    let result = isStream ? "\(isAsync ? "Async" : "")Subscription[\(output)]" : output
    let keyword = isAsync && !isStream ? "async def" : "def"
    var text = "\n    \(keyword) \(name)(\(parameters.joined(separator: ", "))) -> \(result):\n"
    var paragraphs = [procedure.documentation, access(procedure.access)]
    if let errors = procedure.errors { paragraphs.append("Raises ``types.\(refusalNames[errors] ?? errors)``.") }
    let deprecation = procedure.deprecation.map { $0.split(separator: "\n").joined(separator: " ") }
    if let deprecation { paragraphs.append("Deprecated: \(deprecation)") }
    text += PythonText.docstring(paragraphs, indentation: "        ")
    let wireName = PythonText.literal(procedure.wireName)
    if let deprecation {
      let message = PythonText.literal("\(procedure.wireName) is deprecated: \(deprecation)")
      text += "        warnings.warn(\(message), DeprecationWarning, stacklevel=2)\n"
    }
    let input = procedure.input == nil ? "None" : "input"
    if isStream {
      return text
        + "        return \(isAsync ? "Async" : "")Subscription(self._connection, \(wireName), \(input), options)\n"
    }
    let call = "\(isAsync ? "await " : "")self._connection.call(\(wireName), \(input), options)"
    if procedure.output == nil { return text + "        \(call)\n" }
    return text + "        result: \(output) = \(call)\n        return result\n"
  }

  private func access(_ access: AccessContract) -> String {
    switch access {
    case .public: "For anyone."
    case .signedIn: "For anyone who is signed in."
    case .roles(let roles): "For " + roles.map { "``\($0)``" }.joined(separator: ", ") + "."
    }
  }
}
