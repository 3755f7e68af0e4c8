using System.Collections.Frozen;
using OxyPlot;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>
/// The colours of the charts: those of Okabe and Ito (Color Universal Design, 2008), which people with any common colour
/// vision tell apart; the purple is a shade darker for contrast on white. No light colour stands for two roles.
/// </summary>
internal static class Palette
{
    public static ChartColor Paper { get; } = Of("paper", 0xFFFFFF, "#14181c");

    public static ChartColor Ink { get; } = Of("ink", 0x1A1A1A, "#f0f0f0");

    public static ChartColor Muted { get; } = Of("muted", 0x595959, "#b4b9be");

    public static ChartColor Grid { get; } = Of("grid", 0xDDDDDD, "#343b42");

    public static ChartColor Axis { get; } = Of("axis", 0x767676, "#8d949b");

    public static ChartColor Official { get; } = Of("official", 0x0072B2, "#56b4e9");

    public static ChartColor Independent { get; } = Of("independent", 0xD55E00, "#e69f00");

    public static ChartColor International { get; } = Of("international", 0x008A64, "#2fc79b");

    public static ChartColor Media { get; } = Of("media", 0xB5618F, "#e7a3c8");

    public static ChartColor Unattributed { get; } = Of("unattributed", 0x4D4D4D, "#c8c8c8");

    private static FrozenDictionary<string, ChartColor> Roles { get; } =
        new[] { Paper, Ink, Muted, Grid, Axis, Official, Independent, International, Media, Unattributed }
            .ToFrozenDictionary(color => Hex(color.Light), StringComparer.Ordinal);

    /// <summary>The style sheet that turns a light chart into a dark one where the reader's screen is dark. On paper it stays light.</summary>
    public static string DarkStyle { get; } =
        "@media screen and (prefers-color-scheme:dark){"
        + string.Concat(Roles.Values.OrderBy(color => color.Role, StringComparer.Ordinal).Select(color => $".f-{color.Role}{{fill:{color.Dark}}}.s-{color.Role}{{stroke:{color.Dark}}}"))
        + "}";

    /// <summary>What a light colour is for; null when it is none of these.</summary>
    public static string? RoleOf(string hex) => Roles.TryGetValue(hex, out var color) ? color.Role : null;

    private static ChartColor Of(string role, uint light, string dark) => new(role, OxyColor.FromUInt32(0xFF000000 | light), dark);

    private static string Hex(OxyColor color) => FormattableString.Invariant($"#{color.R:x2}{color.G:x2}{color.B:x2}");
}
