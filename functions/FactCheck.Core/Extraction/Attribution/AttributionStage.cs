using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Places;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Finds who says what: the frames of every sentence, then for each count the frame that covers it.</summary>
internal sealed class AttributionStage
{
    /// <summary>Over how many sentences a speaker is taken to go on.</summary>
    private const int CarriedOver = 4;

    private static readonly Frame[] NoFrames = [];

    private readonly TokenStream _stream;
    private readonly Frame[][] _frames;
    private readonly List<Frame> _found = [];
    private readonly List<Frame> _known = [];

    public AttributionStage(TokenStream stream, PlaceNames places, CancellationToken cancellationToken)
    {
        _stream = stream;
        _frames = new Frame[stream.Sentences.Count][];
        var memory = new SourceMemory(stream);
        var classifier = new SourceClassifier(stream, new SourceCountry(places), new SourceNames(stream, places), memory);
        var introductions = new Introductions(stream, classifier, memory);
        foreach (var sentence in stream.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _frames[sentence.Index] = ReadSentence(sentence, classifier, memory, introductions);
        }
    }

    /// <summary>Who says a count, and the rule that says so.</summary>
    public Attributed Find(Sentence sentence, TokenRange count)
    {
        var (own, carried) = FrameChooser.Choose(_stream, _frames[sentence.Index], count);
        if (own is not null)
        {
            var source = own.Reading!.Source;
            return carried
                ? new Attributed(source with { Carried = true }, null, "source:clause-before", own)
                : new Attributed(source, own.Entry, RuleOf(own, count), own);
        }

        return Carried(sentence) is { } frame
            ? new Attributed(frame.Reading!.Source with { Carried = true }, frame.Entry, "source:carried", frame)
            : new Attributed(Source.Unattributed, null, "source:none", null);
    }

    /// <summary>What attributes in a sentence.</summary>
    public ReadOnlySpan<Frame> FramesOf(Sentence sentence) => _frames[sentence.Index];

    private static string RuleOf(Frame frame, TokenRange count) => frame.Kind switch
    {
        FrameKind.According => "source:according-to",
        FrameKind.By => "source:by",
        FrameKind.Citing => "source:citing",
        FrameKind.Figures => "source:figures",
        FrameKind.SubjectAfter => "source:inverted",
        _ => frame.Verb.First < count.First ? "source:subject-before" : "source:after",
    };

    private Frame[] ReadSentence(Sentence sentence, SourceClassifier classifier, SourceMemory memory, Introductions introductions)
    {
        introductions.RememberTopic(sentence);
        _found.Clear();
        FrameReader.Read(_stream, sentence, _found);
        if (_found.Count == 0 && HeadlineReader.Read(_stream, sentence) is { } headline)
        {
            _found.Add(headline);
        }

        _known.Clear();
        foreach (var frame in _found)
        {
            if (classifier.Classify(frame.Subject) is { } reading && FrameJudge.Attributes(_stream, frame, reading))
            {
                frame.Reading = reading;
                _known.Add(frame);
                memory.Remember(reading, speaks: reading.Rule != SourceClassifier.Unnamed && frame.Kind is not (FrameKind.Figures or FrameKind.By) && !(frame.Kind == FrameKind.According && frame.Entry.Weak));
            }
        }

        introductions.Remember(sentence);
        return _known.Count == 0 ? NoFrames : [.. _known];
    }

    /// <summary>"The ministry updated its count": a sentence about another body is not what the last speaker said.</summary>
    private bool HasOwnTopic(Sentence sentence)
    {
        var first = sentence.Tokens.First;
        var start = _stream.Is(first, WordClass.Article) ? first + 1 : first;
        return !sentence.InQuotation && _stream.TryMark<SourceNoun>(start, out var range, out var noun) && noun is { StateOrgan: true } or { Named: true } && !_stream.Is(range.End, WordClass.Possessive | WordClass.Of);
    }

    /// <summary>Whether a quotation goes on: its next paragraph opens with a mark again.</summary>
    private bool GoesOn(Sentence of, Sentence before)
    {
        for (var i = of.Index; of.Paragraph - before.Paragraph == 1 && i > 0 && _stream.Sentences[i].Paragraph == of.Paragraph; i--)
        {
            if (_stream[_stream.Sentences[i].Tokens.First].Has(TokenFlags.ParagraphBefore))
            {
                return _stream.IsQuote(_stream.Sentences[i].Tokens.First) && (i < of.Index ? of.InQuotation : true);
            }
        }

        return false;
    }

    /// <summary>The speaker of the sentence before in the same paragraph, when a quotation or the report of what was said goes on.</summary>
    private Frame? Carried(Sentence of)
    {
        if (HasOwnTopic(of))
        {
            return null;
        }

        for (var i = of.Index - 1; i >= Math.Max(0, of.Index - CarriedOver); i--)
        {
            var sentence = _stream.Sentences[i];
            if (sentence.Paragraph != of.Paragraph && !GoesOn(of, sentence))
            {
                return null;
            }

            if (_frames[i].LastOrDefault(frame => frame.Kind is not (FrameKind.By or FrameKind.Figures)) is { } frame)
            {
                return frame;
            }
        }

        return null;
    }
}
