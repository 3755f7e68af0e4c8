using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Reviewing;

/// <summary>One event with everything that was said about it.</summary>
/// <param name="Case">The event.</param>
/// <param name="Claims">Its standing claims, each id once.</param>
/// <param name="Documents">Its documents.</param>
public sealed record CaseEvidence(Case Case, IReadOnlyList<Claim> Claims, IReadOnlyList<SourceDocument> Documents)
{
    /// <summary>Reads what a store holds about an event.</summary>
    /// <param name="stores">The store.</param>
    /// <param name="case">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<CaseEvidence> ReadAsync(Stores stores, Case @case, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stores);
        ArgumentNullException.ThrowIfNull(@case);
        var documents = await stores.Documents.ReadAllAsync(@case.Id, cancellationToken);
        return new(@case, await stores.Claims.ReadAllAsync(@case.Id, cancellationToken), documents);
    }
}
