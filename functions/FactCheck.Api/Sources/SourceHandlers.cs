using FactCheck.Api.Input;
using FactCheck.Api.Problems;
using FactCheck.Api.Results;
using FactCheck.Api.Reviews;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Sources;

/// <summary>Describing and removing sources.</summary>
internal static class SourceHandlers
{
    public static async Task<Results<CreatedEntity<SourceAnswer>, Entity<SourceAnswer>, ProblemHttpResult>> Put(
        string name,
        JsonBody<SourceInput> body,
        HttpRequest request,
        ReviewerIdentity identity,
        SourceRegistering registering,
        Stores stores,
        CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var stated = body.Read(input) ?? new();
        var (reviewer, reason) = identity.Read(input, request, stated.Reviewer, stated.Reason);
        var write = await SourceWrite.BeginAsync(input, name, request, stores, cancellationToken);
        var entry = stated.Read(input, write.Record.Name, write.Book);
        if (write.Book.BelongsToAnother(entry.Name, entry.Name))
        {
            input.Fault("name", $"It belongs to '{write.Book.Registry.Find(entry.Name)!.Name}'. Split it off to make it a source of its own.");
        }

        if (write.Refusal(needsEntry: false) is { } refusal)
        {
            return refusal;
        }

        if (await registering.DescribeAsync(write.Record, entry, new(reviewer, reason), cancellationToken) is WriteOutcome.Conflict)
        {
            return Problem.Stale();
        }

        var (answer, version) = await write.AnswerAsync(stores, cancellationToken);
        return write.Record.Entry is null ? new CreatedEntity<SourceAnswer>(answer, version) : new Entity<SourceAnswer>(answer, version);
    }

    public static async Task<Results<Ok<SourceAnswer>, ProblemHttpResult>> Delete(
        string name,
        string? reviewer,
        string? reason,
        HttpRequest request,
        ReviewerIdentity identity,
        SourceRegistering registering,
        Stores stores,
        CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var (who, why) = identity.Read(input, request, reviewer, reason);
        var write = await SourceWrite.BeginAsync(input, name, request, stores, cancellationToken);
        if (write.Refusal() is { } refusal)
        {
            return refusal;
        }

        return await registering.RemoveAsync(write.Record, new(who, why), cancellationToken) is WriteOutcome.Conflict
            ? Problem.Stale()
            : TypedResults.Ok((await write.AnswerAsync(stores, cancellationToken)).Answer);
    }

    public static async Task<Results<Entity<SourceAnswer>, ProblemHttpResult>> Revert(
        string name,
        JsonBody<SourceRevertInput> body,
        HttpRequest request,
        ReviewerIdentity identity,
        SourceRegistering registering,
        Stores stores,
        CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var stated = body.Read(input) ?? new();
        var (reviewer, reason) = identity.Read(input, request, stated.Reviewer, stated.Reason);
        var write = await SourceWrite.BeginAsync(input, name, request, stores, cancellationToken);
        var earlier = stated.RevertTo is 0 ? null : write.Record.Changes.FirstOrDefault(change => change.Sequence == stated.RevertTo);
        if (stated.RevertTo is not 0 && earlier is null)
        {
            input.Fault("revertTo", "The source has no change of that sequence.");
        }

        foreach (var taken in (earlier?.After?.Aliases ?? []).Append(write.Record.Name).Where(item => write.Book.BelongsToAnother(item, write.Record.Name)))
        {
            input.Fault("revertTo", $"'{taken}' belongs to '{write.Book.Registry.Find(taken)!.Name}' by now.");
        }

        if (write.Refusal(needsEntry: false) is { } refusal)
        {
            return refusal;
        }

        return await registering.RevertAsync(write.Record, stated.RevertTo!.Value, new(reviewer, reason), cancellationToken) is WriteOutcome.Conflict
            ? Problem.Stale()
            : await AnswerAsync(write, stores, cancellationToken);
    }

    internal static async Task<Entity<SourceAnswer>> AnswerAsync(
        SourceWrite write, Stores stores, CancellationToken cancellationToken, params string[] others)
    {
        var (answer, version) = await write.AnswerAsync(stores, cancellationToken, others);
        return new(answer, version);
    }
}
