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

/// <summary>Making one source of two, and two of one.</summary>
internal static class SourceMergeHandlers
{
    public static async Task<Results<Entity<SourceAnswer>, ProblemHttpResult>> Merge(
        string name,
        JsonBody<MergeInput> body,
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
        var other = input.OneLine("other", stated.Other);
        other = write.Book.Registry.Find(other)?.Name ?? other;
        if (other is null || string.Equals(other, write.Record.Name, StringComparison.OrdinalIgnoreCase))
        {
            input.Fault("other", other is null ? "Name the source that is the same." : "They are one source already.");
        }

        if (write.Refusal() is { } refusal)
        {
            return refusal;
        }

        var outcome = await registering.MergeAsync(write.Record, write.Book.Record(other!), new(reviewer, reason), cancellationToken);
        return outcome is WriteOutcome.Conflict ? Problem.Stale() : await SourceHandlers.AnswerAsync(write, stores, cancellationToken, other!);
    }

    public static async Task<Results<Entity<SourceAnswer>, ProblemHttpResult>> Split(
        string name,
        JsonBody<SplitInput> body,
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
        var entry = write.Record.Entry is { } from ? stated.Read(input, from, write.Book) : null;
        if (write.Refusal() is { } refusal)
        {
            return refusal;
        }

        var outcome = await registering.SplitAsync(write.Record, write.Book.Record(entry!.Name), entry, new(reviewer, reason), cancellationToken);
        return outcome is WriteOutcome.Conflict ? Problem.Stale() : await SourceHandlers.AnswerAsync(write, stores, cancellationToken, entry.Name);
    }
}
