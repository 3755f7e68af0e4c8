using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Reference.Kinds;

/// <summary>Which code answers which kind of case.</summary>
public static class KindTable
{
    /// <summary>How answers are written; infinities are strings, NaN is an error.</summary>
    public static JsonSerializerOptions Json { get; } = new() { Converters = { new InfinityConverter() } };

    /// <summary>The answer to each kind of case.</summary>
    public static IReadOnlyDictionary<string, Func<ReferenceCase, object>> Answers { get; } =
        new Dictionary<string, Func<ReferenceCase, object>>(StringComparer.Ordinal)
        {
            ["sign_test"] = PairedKinds.SignTest,
            ["wilcoxon_signed_rank"] = PairedKinds.Wilcoxon,
            ["hodges_lehmann"] = PairedKinds.HodgesLehmann,
            ["bland_altman"] = PairedKinds.BlandAltman,
            ["random_effects_meta"] = SynthesisKinds.RandomEffects,
            ["mann_kendall"] = RevisionKinds.MannKendall,
            ["theil_sen"] = RevisionKinds.TheilSen,
            ["krippendorff_alpha"] = AgreementKinds.Krippendorff,
            ["icc"] = AgreementKinds.Intraclass,
            ["two_list"] = ListKinds.TwoList,
            ["chao"] = ListKinds.Chao,
            ["mse_all_models"] = MultipleSystemsKinds.AllModels,
            ["mse_status"] = MultipleSystemsKinds.Status,
            ["mse_profile_ci"] = MultipleSystemsKinds.Profile,
            ["bca_bootstrap"] = BootstrapKinds.Plain,
            ["bca_cluster_bootstrap"] = BootstrapKinds.Clustered,
            ["interval_box"] = IntervalKinds.Box,
            ["interval_wilcoxon_p"] = IntervalKinds.PValues,
        };

    private sealed class InfinityConverter : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsInfinity(value))
            {
                writer.WriteStringValue(value > 0 ? "Infinity" : "-Infinity");
                return;
            }

            writer.WriteNumberValue(value);
        }
    }
}
