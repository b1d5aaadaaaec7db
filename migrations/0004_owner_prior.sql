ALTER TABLE `contacts` ADD `first_gaps_sum` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `contacts` ADD `first_gaps_count` integer;--> statement-breakpoint
ALTER TABLE `contacts` ADD `prior_step` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `contacts_by_prior` ON `contacts` (`owner_id`,`prior_step`) WHERE gap_count >= 2 AND merged_into IS NULL;--> statement-breakpoint
CREATE INDEX `contacts_uncounted` ON `contacts` (`owner_id`) WHERE first_gaps_count IS NULL AND gap_count > 0 AND merged_into IS NULL;--> statement-breakpoint
ALTER TABLE `owners` ADD `settle_at` integer;--> statement-breakpoint
CREATE INDEX `owners_settling` ON `owners` (`settle_at`) WHERE settle_at IS NOT NULL;
--> statement-breakpoint
-- What an owner's people give to the prior is added up where they are written, so that no code can forget it: the sums are
-- of whole numbers, and those of everybody who is not joined to somebody else.
CREATE TRIGGER contacts_prior_insert AFTER INSERT ON contacts WHEN new.first_gaps_count > 0 AND new.merged_into IS NULL BEGIN
  UPDATE owners SET prior_sum = prior_sum + new.first_gaps_sum, prior_count = prior_count + new.first_gaps_count WHERE id = new.owner_id;
END;
--> statement-breakpoint
CREATE TRIGGER contacts_prior_delete AFTER DELETE ON contacts WHEN old.first_gaps_count > 0 AND old.merged_into IS NULL BEGIN
  UPDATE owners SET prior_sum = prior_sum - old.first_gaps_sum, prior_count = prior_count - old.first_gaps_count WHERE id = old.owner_id;
END;
--> statement-breakpoint
CREATE TRIGGER contacts_prior_update AFTER UPDATE OF owner_id, first_gaps_sum, first_gaps_count, merged_into ON contacts
WHEN old.first_gaps_sum <> new.first_gaps_sum OR old.first_gaps_count IS NOT new.first_gaps_count
  OR (old.merged_into IS NULL) <> (new.merged_into IS NULL) OR old.owner_id <> new.owner_id BEGIN
  UPDATE owners SET prior_sum = prior_sum - old.first_gaps_sum, prior_count = prior_count - coalesce(old.first_gaps_count, 0) WHERE id = old.owner_id AND old.merged_into IS NULL;
  UPDATE owners SET prior_sum = prior_sum + new.first_gaps_sum, prior_count = prior_count + coalesce(new.first_gaps_count, 0) WHERE id = new.owner_id AND new.merged_into IS NULL;
END;
