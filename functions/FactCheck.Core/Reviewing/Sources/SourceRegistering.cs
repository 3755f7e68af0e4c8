using System.Collections.Immutable;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Reviewing.Sources;

/// <summary>Puts changes to the registry of sources on record. No stored claim changes: the registry is laid over claims when they are read.</summary>
/// <param name="stores">Where everything is kept.</param>
/// <param name="time">The clock.</param>
public sealed class SourceRegistering(Stores stores, TimeProvider time)
{
    /// <summary>Describes a source, for the first time or anew.</summary>
    /// <param name="seen">The entry as the writer has seen it.</param>
    /// <param name="entry">The entry from now on.</param>
    /// <param name="by">Who and why.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Conflict when somebody else has changed it since.</returns>
    public Task<WriteOutcome> DescribeAsync(SourceRecord seen, SourceEntry entry, Reviewed by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return AppendAsync(seen, SourceChangeKind.Described, entry, by, null, null, cancellationToken);
    }

    /// <summary>Removes an entry; what people said about the source stays in its history.</summary>
    /// <inheritdoc cref="DescribeAsync"/>
    public Task<WriteOutcome> RemoveAsync(SourceRecord seen, Reviewed by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return AppendAsync(seen, SourceChangeKind.Removed, null, by, null, null, cancellationToken);
    }

    /// <summary>Puts back the entry of an earlier change; of change 0 there is none.</summary>
    /// <param name="seen">The entry as the writer has seen it.</param>
    /// <param name="sequence">The change to go back to, one that there is, or 0.</param>
    /// <param name="by">Who and why.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Conflict when somebody else has changed it since.</returns>
    public Task<WriteOutcome> RevertAsync(SourceRecord seen, int sequence, Reviewed by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var entry = sequence == 0 ? null : seen.Changes.Single(change => change.Sequence == sequence).After;
        return AppendAsync(seen, SourceChangeKind.Reverted, entry, by, null, sequence, cancellationToken);
    }

    /// <summary>
    /// Makes one source of two: the first takes over the other's names, and the other's own entry goes. The first write decides;
    /// doing it again finishes what was cut off between the two.
    /// </summary>
    /// <param name="seen">The source that stays; it has an entry.</param>
    /// <param name="other">The source that goes; it may be a name without an entry.</param>
    /// <param name="by">Who and why.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Conflict when somebody else has changed either since.</returns>
    public async Task<WriteOutcome> MergeAsync(SourceRecord seen, SourceRecord other, Reviewed by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(other);
        var names = seen.Entry!.Aliases.Append(other.Name).Concat(other.Entry?.Aliases ?? []);
        var merged = seen.Entry with { Aliases = Distinct(names, seen.Name) };
        var outcome = await AppendAsync(seen, SourceChangeKind.Merged, merged, by, other.Name, null, cancellationToken);
        return outcome is WriteOutcome.Written && other.Entry is not null
            && await AppendAsync(other, SourceChangeKind.Merged, null, by, seen.Name, null, cancellationToken) is WriteOutcome.Conflict conflict
            ? conflict
            : outcome;
    }

    /// <summary>
    /// Makes a source of its own out of a name: the new entry is written first, and goes before the alias, which is then taken out.
    /// </summary>
    /// <param name="seen">The source that loses the name; it has an entry.</param>
    /// <param name="part">What there was about the name.</param>
    /// <param name="entry">The new source.</param>
    /// <param name="by">Who and why.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Conflict when somebody else has changed either since.</returns>
    public async Task<WriteOutcome> SplitAsync(
        SourceRecord seen, SourceRecord part, SourceEntry entry, Reviewed by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(entry);
        var left = seen.Entry! with { Aliases = [.. seen.Entry.Aliases.Where(alias => !Same(alias, entry.Name) && !entry.Aliases.Any(own => Same(own, alias)))] };
        return await AppendAsync(part, SourceChangeKind.Split, entry, by, seen.Name, null, cancellationToken) is WriteOutcome.Conflict conflict
            ? conflict
            : await AppendAsync(seen, SourceChangeKind.Split, left, by, entry.Name, null, cancellationToken);
    }

    private static ImmutableArray<string> Distinct(IEnumerable<string> names, string own) =>
        [.. names.Where(name => !Same(name, own)).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private Task<WriteOutcome> AppendAsync(
        SourceRecord seen, SourceChangeKind kind, SourceEntry? after, Reviewed by, string? other, int? revertTo, CancellationToken cancellationToken) =>
        stores.Sources.AppendAsync(
            new(seen.Name, seen.Sequence + 1, kind, after, by.Reviewer, by.Reason, time.GetUtcNow()) { Other = other, RevertTo = revertTo },
            cancellationToken);
}
