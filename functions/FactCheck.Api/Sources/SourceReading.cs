using FactCheck.Api.Cases;
using FactCheck.Api.Input;
using FactCheck.Api.Results;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Reviewing.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Sources;

/// <summary>Looking sources up.</summary>
internal static class SourceReading
{
    public static async Task<Results<Ok<Page<SourceEntry>>, ProblemHttpResult>> List(
        [AsParameters] PageQuery paging, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var page = input.Page(paging);
        if (input.Refusal() is { } refusal)
        {
            return refusal;
        }

        var book = await SourceBook.ReadAsync(stores, cancellationToken);
        var (items, continuation) = KeyCursor.Part("sources", book.Registry.Entries, entry => entry.Name, page.Limit, page.Continuation);
        return TypedResults.Ok(new Page<SourceEntry>([.. items], continuation));
    }

    public static async Task<Results<Entity<SourceEntry>, ProblemHttpResult>> Get(string name, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var wanted = SourceBook.NameOf(input, name);
        if (input.Refusal() is { } refusal)
        {
            return refusal;
        }

        var book = await SourceBook.ReadAsync(stores, cancellationToken);
        return book.Registry.Find(wanted) is { } entry
            ? new Entity<SourceEntry>(entry, SourceWrite.VersionOf(book.Record(entry.Name)))
            : SourceWrite.NotThere();
    }

    public static async Task<Results<Ok<SourceHistory>, ProblemHttpResult>> History(string name, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var wanted = SourceBook.NameOf(input, name);
        if (input.Refusal() is { } refusal)
        {
            return refusal;
        }

        var changes = await stores.Sources.ReadAsync(wanted, cancellationToken);
        return changes.Count == 0 ? SourceWrite.NotThere() : TypedResults.Ok(new SourceHistory(wanted, changes));
    }

    public static async Task<Results<Ok<Page<SeenSource>>, ProblemHttpResult>> Seen(
        string caseId, [AsParameters] PageQuery paging, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var page = input.Page(paging);
        var (@case, refusal) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var seen = SeenSource.Of(await EffectiveClaims.ReadAsync(stores, @case!.Value.Id, cancellationToken));
        var (items, continuation) = KeyCursor.Part("seen", seen, source => source.Name, page.Limit, page.Continuation);
        return TypedResults.Ok(new Page<SeenSource>([.. items], continuation));
    }
}
