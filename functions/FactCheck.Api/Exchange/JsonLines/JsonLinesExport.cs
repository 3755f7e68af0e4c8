using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Api.Exchange.Formats;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Json;

namespace FactCheck.Api.Exchange.JsonLines;

/// <summary>Writes a case line by line: the case, its documents, its claims, the decisions about them.</summary>
internal static class JsonLinesExport
{
    public static async Task WriteAsync(ExportRequest request, Stream output, CancellationToken cancellationToken)
    {
        var (evidence, stores) = request;
        await WriteAsync(output, LineTypes.Case, evidence.Case, cancellationToken);
        foreach (var document in evidence.Documents)
        {
            var content = await stores.Content.ReadAsync(document, ContentKind.Original, cancellationToken);
            var text = await stores.Content.ReadTextAsync(document, cancellationToken);
            await WriteAsync(output, LineTypes.Document, new DocumentLine(document, content?.ToArray(), text), cancellationToken);
        }

        foreach (var claim in evidence.Claims)
        {
            await WriteAsync(output, LineTypes.Claim, claim, cancellationToken);
        }

        foreach (var entry in await stores.Reviews.ReadAllAsync(evidence.Case.Id, cancellationToken))
        {
            await WriteAsync(output, LineTypes.Review, entry, cancellationToken);
        }
    }

    private static async Task WriteAsync<T>(Stream output, string type, T value, CancellationToken cancellationToken)
    {
        var line = JsonSerializer.SerializeToNode(value, WireJson.Options)!.AsObject();
        line.Insert(0, LineTypes.Member, JsonValue.Create(type));
        await output.WriteAsync(Encoding.UTF8.GetBytes(line.ToJsonString(WireJson.Options) + "\n"), cancellationToken);
    }
}
