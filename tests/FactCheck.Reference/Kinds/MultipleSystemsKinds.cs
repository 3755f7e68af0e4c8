using System.Text.Json.Nodes;
using FactCheck.Core.Statistics.Lists.LogLinear;

namespace FactCheck.Reference.Kinds;

internal static class MultipleSystemsKinds
{
    private const int BestShown = 50;

    public static object AllModels(ReferenceCase item)
    {
        var result = MultipleSystems.FitAll(TableOf(item), item.Level);
        object Averages(bool boundary, string key) => new
        {
            aic = Average(result.Average(InformationCriterion.Aic, boundary), boundary ? result.Estimable : result.Existing, fit => fit.Aic, item.Expected[key]?["aic"]),
            bic = Average(result.Average(InformationCriterion.Bic, boundary), boundary ? result.Estimable : result.Existing, fit => fit.Bic, item.Expected[key]?["bic"]),
        };
        return new
        {
            observed = result.Table.Observed,
            n_models = result.Models.Length,
            status_counts = new
            {
                exists = result.Count(ModelStatus.Exists),
                boundary_n_estimable = result.Count(ModelStatus.BoundaryEstimable),
                n_not_estimable = result.Count(ModelStatus.NotEstimable),
                f0_infinite = result.Count(HiddenLimit.Infinite),
                f0_zero = result.Count(HiddenLimit.Zero),
                f0_indeterminate = result.Count(HiddenLimit.Indeterminate),
            },
            average_exists = Averages(false, "average_exists"),
            average_estimable = Averages(true, "average_estimable"),
            models = result.Models.Select(Model),
            best_by_aic = Best(result.Existing, item, "best_by_aic", fit => fit.Aic),
            best_by_bic = Best(result.Existing, item, "best_by_bic", fit => fit.Bic),
            best_by_aic_estimable = Best(result.Estimable, item, "best_by_aic_estimable", fit => fit.Aic),
            best_by_bic_estimable = Best(result.Estimable, item, "best_by_bic_estimable", fit => fit.Bic),
        };
    }

    public static object Status(ReferenceCase item)
    {
        var table = TableOf(item);
        return new
        {
            models = item.Options["models"]!.AsArray().Select(terms =>
            {
                var model = ModelOf(table, terms);
                var diagnosis = MultipleSystems.Diagnose(table, model);
                var fit = MultipleSystems.Fit(table, model).Fit;
                return new
                {
                    model = model.Name,
                    terms = model.Terms,
                    status = StatusName(diagnosis.Status),
                    f0_limit = LimitName(diagnosis.Limit),
                    off_face_cells = diagnosis.OffFaceCells,
                    rank_face = diagnosis.RankOnFace,
                    n_parameters = model.Parameters,
                    zero_margin = diagnosis.ZeroMargin,
                    csv_code = diagnosis.ChanCode,
                    n_hat = fit?.Total,
                    se = fit?.StandardError,
                };
            }),
        };
    }

    public static object Profile(ReferenceCase item)
    {
        var table = TableOf(item);
        var model = ModelOf(table, item.Input["terms"]);
        var profile = ProfileLikelihood.Compute(table, model, item.Level);
        return new
        {
            model = model.Name,
            n_hat_poisson = MultipleSystems.Fit(table, model, item.Level).Fit?.Total,
            n_hat_profile = profile?.Total,
            lower = profile?.Interval.Lower,
            upper = profile?.Interval.Upper,
            lower_at_observed = profile?.LowerAtObserved,
        };
    }

    private static ListTable TableOf(ReferenceCase item) => ListTable.Of(
        item.Input["lists"]!.GetValue<int>(),
        item.Input["cells"]!.AsObject().ToDictionary(cell => cell.Key, cell => cell.Value!.GetValue<long>()));

    private static ListModel ModelOf(ListTable table, JsonNode? terms) =>
        ListModel.TryParse(table.Lists, terms!.AsArray().Select(term => term!.GetValue<string>()), out var model)
            ? model!
            : throw new InvalidDataException($"Not the terms of a model of {table.Lists} lists: {terms!.ToJsonString()}");

    private static IEnumerable<object> Best(
        IEnumerable<ModelEstimate> models,
        ReferenceCase item,
        string key,
        Func<ModelFit, double> criterion)
    {
        var expected = item.Expected[key] as JsonArray;
        var order = expected?.Select(model => string.Join(' ', model!["terms"]!.AsArray().Select(term => term!.GetValue<string>()))).ToList();
        return Ranked(models, criterion, order, model => string.Join(' ', model.Model.Terms)).Take(expected?.Count ?? BestShown).Select(Model);
    }

    private static object? Average(
        ModelAverage? average,
        IEnumerable<ModelEstimate> models,
        Func<ModelFit, double> criterion,
        JsonNode? expected)
    {
        if (average is null)
        {
            return null;
        }

        var names = (expected?["top_weights"] as JsonArray)?.Select(weight => weight!["model"]!.GetValue<string>()).ToList();
        var ranked = Ranked(models, criterion, names, model => model.Model.Name).ToList();
        var top = ranked[0];
        return new
        {
            n_models = average.Models,
            n_hat = average.Total,
            unconditional_variance = average.UnconditionalVariance,
            unconditional_se = average.UnconditionalError,
            buckland_se = average.BucklandError,
            ci = Shape.Pair(average.Interval),
            best = top.Model.Name,
            best_n_hat = top.Fit!.Total,
            top_weights = ranked.Take(average.TopWeights.Length).Select(model => new
            {
                model = model.Model.Name,
                weight = average.TopWeights[0].Weight * Math.Exp((criterion(top.Fit) - criterion(model.Fit!)) / 2),
            }),
        };
    }

    // Models that fit equally well may come in either order; those tied within the tolerance are put in the file's.
    private static IEnumerable<ModelEstimate> Ranked(
        IEnumerable<ModelEstimate> models,
        Func<ModelFit, double> criterion,
        List<string>? order,
        Func<ModelEstimate, string> name)
    {
        int Place(ModelEstimate model) => order?.IndexOf(name(model)) is { } place and >= 0 ? place : int.MaxValue;
        return models.OrderBy(model => Math.Round(criterion(model.Fit!), 8)).ThenBy(Place);
    }

    private static object Model(ModelEstimate model) => new
    {
        model = model.Model.Name,
        terms = model.Model.Terms,
        status = StatusName(model.Status),
        f0_limit = LimitName(model.Limit),
        n_parameters = model.Model.Parameters,
        df = model.DegreesOfFreedom,
        deviance = model.Fit?.Deviance,
        aic = model.Fit?.Aic,
        bic = model.Fit?.Bic,
        f0 = model.Fit?.Hidden,
        n_hat = model.Fit?.Total,
        se = model.Fit?.StandardError,
        ci = Shape.Pair(model.Fit?.Interval),
    };

    private static string StatusName(ModelStatus status) => status switch
    {
        ModelStatus.Exists => "exists",
        ModelStatus.BoundaryEstimable => "boundary_n_estimable",
        _ => "n_not_estimable",
    };

    private static string? LimitName(HiddenLimit? limit) => limit switch
    {
        HiddenLimit.Infinite => "infinite",
        HiddenLimit.Zero => "zero",
        HiddenLimit.Indeterminate => "indeterminate",
        _ => null,
    };
}
