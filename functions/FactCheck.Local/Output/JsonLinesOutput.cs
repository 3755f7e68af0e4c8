using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Json;

namespace FactCheck.Local.Output;

/// <summary>One claim a line in the wire format, with the file's name as <c>document</c>; what cannot be read is told on standard error.</summary>
/// <param name="output">Where claims go.</param>
/// <param name="errors">Where refusals go.</param>
internal sealed class JsonLinesOutput(TextWriter output, TextWriter errors) : IExtractOutput
{
    public async Task<bool> WriteAsync(string name, DetachedOutcome outcome)
    {
        switch (outcome)
        {
            case DetachedOutcome.Read read:
                foreach (var claim in read.Value.Claims)
                {
                    var line = JsonSerializer.SerializeToNode(claim, WireJson.Options)!.AsObject();
                    line["document"] = JsonValue.Create(name);
                    await output.WriteAsync($"{line.ToJsonString(WireJson.Options)}\n");
                }

                return true;
            case DetachedOutcome.Several several:
                var all = true;
                for (var index = 0; index < several.Outcomes.Length; index++)
                {
                    all &= await WriteAsync($"{name}#{index + 1}", several.Outcomes[index]);
                }

                return all;
            case DetachedOutcome.Refused refused:
                await errors.WriteAsync($"{refused.Name}: {refused.Reason}\n");
                return false;
            default:
                throw new ArgumentOutOfRangeException(nameof(outcome));
        }
    }

    public void Complete() => output.Flush();
}
