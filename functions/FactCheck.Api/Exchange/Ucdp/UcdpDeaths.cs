using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.Ucdp;

/// <summary>
/// The codebook's division of the best estimate by who died: side A (the government, where there is one), side B (the armed
/// group), civilians, and people of unknown status.
/// </summary>
internal static class UcdpDeaths
{
    public const string SideA = "deaths_a";
    public const string SideB = "deaths_b";
    public const string Civilians = "deaths_civilians";
    public const string Unknown = "deaths_unknown";

    public static IReadOnlyList<string> Columns { get; } = [SideA, SideB, Civilians, Unknown];

    /// <summary>The column that a count of exactly these classes belongs to; null when the division cannot be told.</summary>
    public static string? ColumnOf(VictimClassSet classes) => classes.ToArray() switch
    {
        [VictimClass.Military] or [VictimClass.LawEnforcement] => SideA,
        [VictimClass.Militant] => SideB,
        [VictimClass.Civilian] => Civilians,
        [VictimClass.StatusUnknown] => Unknown,
        _ => null,
    };

    /// <summary>The classes of a column that holds everybody who died.</summary>
    public static VictimClassSet ClassesOf(string column) => VictimClassSet.Of(column switch
    {
        SideA => VictimClass.Military,
        SideB => VictimClass.Militant,
        Civilians => VictimClass.Civilian,
        _ => VictimClass.StatusUnknown,
    });
}
