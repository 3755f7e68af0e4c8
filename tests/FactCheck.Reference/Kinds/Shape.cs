using FactCheck.Core.Statistics;

namespace FactCheck.Reference.Kinds;

/// <summary>Core's values in the files' shapes.</summary>
internal static class Shape
{
    public static double?[] Pair(Limits? limits) => [limits?.Lower, limits?.Upper];
}
