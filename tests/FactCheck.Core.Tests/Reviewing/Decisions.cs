using System.Globalization;
using System.Text.Json;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Json;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Reviewing.Sources;

namespace FactCheck.Core.Tests.Reviewing;

/// <summary>Decisions and claims as the tests make them.</summary>
internal static class Decisions
{
    public static ReviewEntry Accept(Claim claim, int sequence = 1) => Of(claim, ReviewState.Accepted, sequence, claim);

    public static ReviewEntry Reject(Claim claim, int sequence = 1) => Of(claim, ReviewState.Rejected, sequence, claim);

    public static ReviewEntry Correct(Claim claim, Func<Claim, Claim> change, int sequence = 1, params string[] fields) =>
        Of(claim, ReviewState.Corrected, sequence, change(claim)) with { Fields = [.. fields] };

    public static ReviewEntry Of(Claim claim, ReviewState state, int sequence, Claim after)
    {
        var review = new Review(state, "A reader", sequence.ToString(CultureInfo.InvariantCulture), DateTimeOffset.UnixEpoch, sequence);
        return new(claim.CaseId, claim.Id, review, claim.Quote, after with { Review = review }) { Before = claim };
    }

    public static EffectiveClaims Over(IReadOnlyList<Claim> claims, params ReviewEntry[] log) => EffectiveClaims.Of(claims, log, SourceRegistry.Empty);

    public static SourceRegistry Registry(params SourceEntry[] entries) => SourceRegistry.Of(
        [.. entries.Select(entry => new SourceChange(entry.Name, 1, SourceChangeKind.Described, entry, "A reader", "Known", DateTimeOffset.UnixEpoch))]);

    public static string Json(IEnumerable<Claim> claims) => JsonSerializer.Serialize(claims, WireJson.Options);
}
