using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing.Sources;

namespace FactCheck.Core.Reviewing;

/// <summary>
/// The claims of a case as they count: what the extractor found or a person entered, with people's decisions laid over it, and
/// the registry of sources over that. A pure function of the three; nothing that is stored changes.
/// </summary>
public sealed class EffectiveClaims
{
    private readonly IReadOnlyList<Claim> _reviewed;
    private readonly ReviewThreads _threads;
    private readonly ReviewAttachment _attachment;

    private EffectiveClaims(
        IReadOnlyList<Claim> stored, IReadOnlyList<Claim> reviewed, ReviewThreads threads, ReviewAttachment attachment, SourceRegistry registry)
    {
        _reviewed = reviewed;
        _threads = threads;
        _attachment = attachment;
        Stored = stored;
        Registry = registry;
        Claims = registry.Over(reviewed, attachment.InForce);
    }

    /// <summary>The claims as they count, in the order in which they are stored; the same objects where nobody decided anything.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The claims as they are stored.</summary>
    public IReadOnlyList<Claim> Stored { get; }

    /// <summary>The decision in force about each claim that has one, by the claim's id now.</summary>
    public IReadOnlyDictionary<ClaimId, ReviewEntry> InForce => _attachment.InForce;

    /// <summary>Decisions whose claim is gone, in the order of their claims' ids.</summary>
    public ImmutableArray<OrphanedReview> Orphans => _attachment.Orphans;

    /// <summary>The registry of sources that was laid over them.</summary>
    public SourceRegistry Registry { get; }

    /// <summary>Lays decisions and registry over claims.</summary>
    /// <param name="stored">The claims as stored, each id once.</param>
    /// <param name="log">Every decision of the case, in any order.</param>
    /// <param name="registry">The registry of sources.</param>
    public static EffectiveClaims Of(IReadOnlyList<Claim> stored, IReadOnlyList<ReviewEntry> log, SourceRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(registry);
        var threads = new ReviewThreads(log);
        var attachment = ReviewAttachment.Of(stored, threads);
        return new(stored, ReviewOverlay.Over(stored, attachment.InForce), threads, attachment, registry);
    }

    /// <summary>Reads the claims of a case as they count.</summary>
    /// <param name="stores">The store.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<EffectiveClaims> ReadAsync(Stores stores, CaseId caseId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stores);
        var claims = stores.Claims.ReadAllAsync(caseId, cancellationToken);
        var log = stores.Reviews.ReadAllAsync(caseId, cancellationToken);
        var changes = stores.Sources.ReadAllAsync(cancellationToken);
        await Task.WhenAll(claims, log, changes);
        return Of(await claims, await log, SourceRegistry.Of(await changes));
    }

    /// <summary>The same claims and decisions under another registry.</summary>
    /// <param name="registry">The registry to lay over them.</param>
    public EffectiveClaims Under(SourceRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return new(Stored, _reviewed, _threads, _attachment, registry);
    }

    /// <summary>One claim with what it was before each layer; null when there is none of that id.</summary>
    /// <param name="id">The claim.</param>
    public EffectiveClaim? Find(ClaimId id)
    {
        for (var index = 0; index < Stored.Count; index++)
        {
            if (Stored[index].Id == id)
            {
                var entry = _attachment.InForce.GetValueOrDefault(id);
                return new(Stored[index], _reviewed[index], Claims[index], entry, Math.Max(entry?.Review.Sequence ?? 0, _threads.CountOf(id)));
            }
        }

        return null;
    }
}
