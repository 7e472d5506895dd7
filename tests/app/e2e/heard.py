"""What a recording holds: where it sounds, and which notes a sound is made of."""

import numpy

from rig import RATE

FRAME = RATE // 200  # 5 ms
SILENCE = 0.0006     # of full scale, root mean square; the null sink itself is perfectly silent


class Recording:
    """Samples, and `marks`: at which moment of arrival the first of them seemed to have been played when."""

    NEAR = 15  # s; a sound server that is kept from working loses time, so only what arrived about then tells of then

    def __init__(self, marks, samples):
        self.arrived = marks[:, 0]
        self.seemed = marks[:, 1]
        self.samples = samples
        whole = len(samples) // FRAME * FRAME
        self.level = numpy.sqrt(numpy.mean(samples[:whole].reshape(-1, FRAME) ** 2, axis=1))

    def _began(self, moment):
        near = slice(*numpy.searchsorted(self.arrived, (moment - self.NEAR, moment + self.NEAR)))
        # Nothing arrives before it was played, so the earliest estimate is the nearest.
        return self.seemed[near].min() if near.start < near.stop else self.seemed.min()

    def _frame(self, moment):
        return min(len(self.level), max(0, int((moment - self._began(moment)) * RATE / FRAME)))

    def part(self, start, end):
        began = self._began(start)
        return self.samples[max(0, int((start - began) * RATE)):max(0, int((end - began) * RATE))]

    def onset(self, start, end):
        """The moment from which it sounds, between these; none when it stays silent."""
        frames = numpy.nonzero(self.level[self._frame(start):self._frame(end)] > SILENCE)[0]
        return None if len(frames) == 0 else start + frames[0] * FRAME / RATE

    def longest_silence(self, start, end):
        """In seconds, between these moments."""
        longest = run = 0
        for level in self.level[self._frame(start):self._frame(end)]:
            run = run + 1 if level <= SILENCE else 0
            longest = max(longest, run)
        return longest * FRAME / RATE

    def loudness(self, start, end):
        part = self.part(start, end)
        return float(numpy.sqrt(numpy.mean(part ** 2))) if len(part) else 0.0

    def share_of(self, notes, start, end):
        """How much of the energy between these moments lies within 3 Hz of these frequencies."""
        part = self.part(start, end)
        power = numpy.abs(numpy.fft.rfft(part * numpy.hanning(len(part)))) ** 2
        hertz = numpy.fft.rfftfreq(len(part), 1 / RATE)
        near = numpy.zeros(len(hertz), dtype=bool)
        for note in notes:
            near |= abs(hertz - note) < 3
        return float(power[near].sum() / max(power.sum(), 1e-12))
