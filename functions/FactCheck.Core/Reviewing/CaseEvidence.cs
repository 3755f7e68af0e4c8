using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Reviewing;

/// <summary>One event with everything that was said about it.</summary>
/// <param name="Case">The event.</param>
/// <param name="Claims">Its standing claims as they count, each id once.</param>
/// <param name="Documents">Its documents.</param>
public sealed record CaseEvidence(Case Case, IReadOnlyList<Claim> Claims, IReadOnlyList<SourceDocument> Documents)
{
    /// <summary>Reads what a store holds about an event, as people's decisions and the registry of sources make it count.</summary>
    /// <param name="stores">The store.</param>
    /// <param name="case">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<CaseEvidence> ReadAsync(Stores stores, Case @case, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stores);
        ArgumentNullException.ThrowIfNull(@case);
        var documents = stores.Documents.ReadAllAsync(@case.Id, cancellationToken);
        var claims = EffectiveClaims.ReadAsync(stores, @case.Id, cancellationToken);
        await Task.WhenAll(documents, claims);
        return new(@case, (await claims).Claims, await documents);
    }
}
