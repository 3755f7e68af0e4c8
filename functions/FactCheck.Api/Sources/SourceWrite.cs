using System.Globalization;
using FactCheck.Api.Input;
using FactCheck.Api.Problems;
using FactCheck.Api.Results;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Sources;

/// <summary>What every change to a source has in common: the entry it starts from, its version, and the answer.</summary>
internal sealed class SourceWrite(InputReader input, SourceBook book, SourceRecord record, HttpRequest request)
{
    public InputReader Input { get; } = input;

    public SourceBook Book { get; } = book;

    public SourceRecord Record { get; } = record;

    public static string VersionOf(SourceRecord record) => record.Sequence.ToString(CultureInfo.InvariantCulture);

    public static async Task<SourceWrite> BeginAsync(
        InputReader input, string name, HttpRequest request, Stores stores, CancellationToken cancellationToken)
    {
        var book = await SourceBook.ReadAsync(stores, cancellationToken);
        return new(input, book, book.Record(SourceBook.NameOf(input, name) ?? string.Empty), request);
    }

    /// <summary>The answer that says why the change cannot be; null when it can. Every change but the first needs an entry.</summary>
    public ProblemHttpResult? Refusal(bool needsEntry = true)
    {
        if (Input.Refusal() is { } faults)
        {
            return faults;
        }

        if (needsEntry && Record.Entry is null)
        {
            return NotThere();
        }

        var version = Record.Entry is null ? null : VersionOf(Record);
        return EntityTags.Allows(request, version) && !(version is not null && EntityTags.CreatesOnly(request)) ? null : Problem.Stale();
    }

    /// <summary>The answer to a change that went through.</summary>
    public async Task<(SourceAnswer Answer, string Version)> AnswerAsync(Stores stores, CancellationToken cancellationToken, params string[] others)
    {
        var now = await SourceBook.ReadAsync(stores, cancellationToken);
        var changed = now.Record(Record.Name);
        string[] names = [Record.Name, .. others];
        var effects = await SourceEffects.ReadAsync(stores, Book.Registry, now.Registry, names, cancellationToken);
        return (new(changed.Entry, effects), VersionOf(changed));
    }

    public static ProblemHttpResult NotThere() => Problem.Of(StatusCodes.Status404NotFound, "The registry has no such source. PUT it first.");
}
