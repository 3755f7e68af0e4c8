namespace FactCheck.Core.Statistics.Lists;

/// <summary>Estimates of a total from two lists of the same people.</summary>
/// <param name="Observed">People on at least one list.</param>
/// <param name="Chapman">Chapman's estimate.</param>
/// <param name="SeberVariance">Its variance (Seber 1970).</param>
/// <param name="NormalInterval">Normal interval of Chapman's estimate; may fall below what was observed.</param>
/// <param name="LogNormalInterval">Log-normal interval of Chapman's estimate.</param>
/// <param name="LincolnPetersen">Lincoln-Petersen estimate; infinite when the lists share nobody, null when one is empty too.</param>
/// <param name="LincolnPetersenVariance">Its delta-method variance; null when it is not finite.</param>
/// <param name="LincolnPetersenInterval">Its log-normal interval; null when it is not finite.</param>
public sealed record TwoListResult(
    long Observed,
    double Chapman,
    double SeberVariance,
    Limits NormalInterval,
    Limits LogNormalInterval,
    double? LincolnPetersen,
    double? LincolnPetersenVariance,
    Limits? LincolnPetersenInterval);
