using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using Spectre.Console;

namespace FactCheck.Local.Output;

/// <summary>A table of claims for people.</summary>
/// <param name="console">Where it goes.</param>
internal sealed class TableOutput(IAnsiConsole console) : IExtractOutput
{
    private readonly Table _table = new Table().RoundedBorder()
        .AddColumns("Document", "Harm", "How many", "Who", "Where", "As of", "Says", "Words");

    public async Task<bool> WriteAsync(string name, DetachedOutcome outcome)
    {
        switch (outcome)
        {
            case DetachedOutcome.Read read:
                foreach (var claim in read.Value.Claims)
                {
                    Add(name, claim);
                }

                return true;
            case DetachedOutcome.Several several:
                var all = true;
                foreach (var part in several.Outcomes)
                {
                    all &= await WriteAsync(name, part);
                }

                return all;
            case DetachedOutcome.Refused refused:
                console.MarkupLineInterpolated($"[red]{refused.Name}: {refused.Reason}[/]");
                return false;
            default:
                throw new ArgumentOutOfRangeException(nameof(outcome));
        }
    }

    public void Complete()
    {
        if (_table.Rows.Count > 0)
        {
            console.Write(_table);
        }
        else
        {
            console.WriteLine("No claims.");
        }
    }

    private void Add(string name, Claim claim)
    {
        var source = claim.Source.Name is { } who ? $"{who} ({claim.Source.Side})" : claim.Source.Side.ToString();
        string[] cells =
        [
            name,
            claim.Harm.Id,
            claim.Quantity.Interval?.ToString() ?? claim.Quantity.Raw,
            claim.Victims.Classes.ToString(),
            claim.Place?.Name ?? "?",
            claim.AsOf is { } asOf ? asOf.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "?",
            source,
            claim.Quote ?? string.Empty,
        ];
        _table.AddRow(cells.Select(cell => new Text(cell)).ToArray<Spectre.Console.Rendering.IRenderable>());
    }
}
