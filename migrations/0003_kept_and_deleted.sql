CREATE TABLE `deleted_messages` (
	`owner_id` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`owner_id`, `hash`)
);
--> statement-breakpoint
ALTER TABLE `inbox` ADD `body_hashes` text;--> statement-breakpoint
ALTER TABLE `owners` ADD `own_dkim` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `addresses_failing` ON `addresses` (`owner_id`,`failing_at`) WHERE failing_at IS NOT NULL;